package org.fanlight.messages;

import java.time.Instant;

/// How far the sending of a message has come.
public sealed interface Delivery {

    /// Not yet taken by the mail server; the next attempt is no sooner than this.
    record Waiting(Instant nextAttempt) implements Delivery {}

    /// Taken by the mail server.
    record Delivered(Instant at) implements Delivery {}

    /// Given up until an operator releases it.
    record Parked(Instant at, Failure failure) implements Delivery {}
}
