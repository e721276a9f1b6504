package org.fanlight.frontdoor.feedback;

import java.time.Clock;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a referrer says about how they were heard, once they were told the outcome.
@Service
public class AnswerSurvey {

    /// What came of it.
    public enum Result {
        KEPT,
        /// They answered before: the first answer stands.
        ANSWERED_BEFORE,
        /// Nothing was told yet, so there is nothing to ask about.
        NOTHING_TOLD_YET
    }

    private final FollowedContacts followed;
    private final Surveys surveys;
    private final AuditTrail trail;
    private final Clock clock;

    AnswerSurvey(FollowedContacts followed, Surveys surveys, AuditTrail trail, Clock clock) {
        this.followed = followed;
        this.surveys = surveys;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result answer(Follower follower, SurveyAnswer answer) {
        if (followed.by(follower).told().isEmpty()) {
            return Result.NOTHING_TOLD_YET;
        }
        if (!surveys.add(follower.contact(), answer, clock.instant())) {
            return Result.ANSWERED_BEFORE;
        }
        trail.enter(new Act(follower.actor(), FrontDoorDeed.SURVEY_ANSWERED, FrontDoorSubjects.of(follower.contact())));
        return Result.KEPT;
    }
}
