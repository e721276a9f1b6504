package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;

/// Referrers' disagreements: rows are added, none is changed.
public interface Disagreements {

    Disagreement of(ContactId contact);

    /// The contact whose disagreement has this raised stage.
    Optional<ContactId> contactOf(UUID raisedStage);

    /// The raised stages without an answer, due first.
    ///
    /// @param after how many to pass over
    List<WaitingStage> waiting(Set<Stage> stages, int after, int atMost);

    /// How many raised stages have no answer.
    int countWaiting(Set<Stage> stages);

    /// @return false where that stage was raised before
    boolean raise(ContactId contact, Stage stage, String words, Instant dueAt, Actor by, Instant at);

    /// @return false where that stage was answered before
    boolean answer(ContactId contact, Stage stage, String words, Viewer by, Instant at);
}
