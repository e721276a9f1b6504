package org.fanlight.frontdoor.conversations;

/// What came of saving a draft.
public sealed interface SaveResult {

    /// It is kept as the newest version, by this saving or by one before.
    record Saved(Draft draft) implements SaveResult {}

    /// Another window saved first. What was typed here is set aside and shown beside the newest version.
    record SetAside(Draft newest) implements SaveResult {}

    /// The conversation has ended; what was typed here is set aside.
    record HasEnded(Ending ending) implements SaveResult {}
}
