package org.fanlight.frontdoor.decisions;

import org.fanlight.frontdoor.DecisionId;

/// What came of an attempt to decide.
public sealed interface DecisionResult {

    /// The decision is on record.
    record Made(DecisionId id, boolean waitsForSignature) implements DecisionResult {}

    /// Somebody decided in the meantime: theirs is shown, and the words written here are kept.
    record SomebodyWasFirst(Decision theirs) implements DecisionResult {}

    /// The child has not been searched for yet, so a history might be missed.
    record ChildNotIdentified() implements DecisionResult {}

    /// The decision that stands still waits for a manager.
    record WaitsForSignature(Decision waiting) implements DecisionResult {}

    /// There is no such child in this contact.
    record NoSuchChild() implements DecisionResult {}
}
