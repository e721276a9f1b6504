package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that a referrer may know of their contact, and what they said about it since.
///
/// @param told what was shared with them, oldest first
public record FollowedContact(
        OwnContact contact, List<Feedback> told, Optional<SurveyAnswer> survey, Disagreement disagreement) {

    /// Whether the survey is asked now: once something was told, and only once.
    public boolean surveyIsOpen() {
        return survey.isEmpty() && !told.isEmpty();
    }

    /// The stage of disagreement they may raise now: once it is decided, or should have been.
    public Optional<Stage> openStage(Instant now) {
        var decidedOrLate = contact.progress().hasReached(Progress.DECIDED) || now.isAfter(contact.decideBy());
        return decidedOrLate ? disagreement.openStage(now) : Optional.empty();
    }
}
