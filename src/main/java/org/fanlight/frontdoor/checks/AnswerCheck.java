package org.fanlight.frontdoor.checks;

import java.time.Clock;
import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.frontdoor.contacts.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers a check, once, on behalf of the agency that was asked.
@Service
public class AnswerCheck {

    /// What came of it.
    public sealed interface Result {

        /// The answer is on record.
        record Answered() implements Result {}

        /// Somebody answered in the meantime: theirs stands, and the words written here are kept.
        record SomebodyWasFirst(Written<CheckAnswer> theirs) implements Result {}

        /// There is no such check for the viewer's agency.
        record NoSuchCheck() implements Result {}
    }

    private final Checks checks;
    private final Standings standings;
    private final AuditTrail trail;
    private final Clock clock;

    AnswerCheck(Checks checks, Standings standings, AuditTrail trail, Clock clock) {
        this.checks = checks;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result answer(CheckId id, CheckAnswer answer, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_CHECKS);
        var check = checks.find(id).filter(found -> ReadCheck.isFor(viewer, found));
        if (check.isEmpty()) {
            return new Result.NoSuchCheck();
        }
        var now = clock.instant();
        if (!checks.answer(id, answer, viewer, now)) {
            return new Result.SomebodyWasFirst(
                    checks.find(id).flatMap(Check::answer).orElseThrow());
        }
        var contact = check.get().ask().contact();
        standings.workOut(List.of(contact), now);
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.CHECK_ANSWERED, FrontDoorSubjects.of(contact)));
        return new Result.Answered();
    }
}
