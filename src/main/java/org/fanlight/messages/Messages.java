package org.fanlight.messages;

import java.util.Optional;

/// The outbox: what is written here in the transaction of an act is sent once that act is committed.
public interface Messages {

    /// Writes a message in the caller's transaction; a second one with the same reference changes nothing.
    void send(OutboundMessage message);

    /// How far the sending of a message has come, if it was ever written.
    Optional<Delivery> deliveryOf(MessageReference reference);
}
