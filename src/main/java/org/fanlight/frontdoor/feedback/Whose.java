package org.fanlight.frontdoor.feedback;

import java.util.UUID;

/// Whose work a list shows.
public sealed interface Whose {

    /// One worker's.
    record Worker(UUID account) implements Whose {}

    /// One team's.
    record Team(UUID team) implements Whose {}

    /// Everybody's.
    record Everybody() implements Whose {}
}
