package org.fanlight.frontdoor.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;

/// The decisions on record: rows are added, none is changed.
public interface Decisions {

    /// Adds a decision in place of the one it overrides.
    ///
    /// @return false where somebody else has decided from the same state first; then nothing was added
    boolean add(NewDecision decision, Optional<String> needsSignatureBecause, Viewer by, Instant at);

    /// @return false where it has been signed already
    boolean sign(DecisionId decision, SecondSignature.Verdict verdict, String words, Viewer by, Instant at);

    /// All decisions of a contact, oldest first.
    List<Decision> of(ContactId contact);

    /// Puts on record that the referrer is owed the outcome.
    void oweFeedback(ContactId contact, Instant since, Instant dueAt);
}
