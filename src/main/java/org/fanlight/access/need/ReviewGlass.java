package org.fanlight.access.need;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks afterwards at glass that was broken. The queue must be emptied: nothing leaves it but by a review.
@Service
public class ReviewGlass {

    private static final int MOST_ACTS = 500;

    /// What came of it.
    public enum Result {
        REVIEWED,
        REVIEWED_BEFORE,
        /// There is nothing to review, or it was the reviewer who broke it.
        NOT_YOURS
    }

    /// Broken glass with what was done behind it.
    ///
    /// @param acts on the record by whoever broke it, while it was broken, newest first
    public record Shown(BrokenGlass glass, List<RecordedAct> acts) {}

    private final Restrictions restrictions;
    private final AuditTrail trail;
    private final Clock clock;

    ReviewGlass(Restrictions restrictions, AuditTrail trail, Clock clock) {
        this.restrictions = restrictions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BrokenGlass> waiting(int atMost, Viewer viewer) {
        Access.require(viewer, Permission.SEE_NEED_TO_KNOW);
        return restrictions.toReview(atMost);
    }

    @Transactional(readOnly = true)
    public Optional<Shown> show(UUID need, Viewer viewer) {
        Access.require(viewer, Permission.SEE_NEED_TO_KNOW);
        return restrictions.glass(need).map(glass -> new Shown(glass, actsOf(glass)));
    }

    @Transactional
    public Result review(UUID need, Verdict verdict, String words, Viewer viewer) {
        Access.require(viewer, Permission.SEE_NEED_TO_KNOW);
        var glass = restrictions.glass(need).filter(found -> !viewer.is(found.account()));
        if (glass.isEmpty()) {
            return Result.NOT_YOURS;
        }
        if (!restrictions.review(need, verdict, words, viewer, clock.instant())) {
            return Result.REVIEWED_BEFORE;
        }
        trail.enter(
                new Act(viewer.actor(), AccessDeed.GLASS_REVIEWED, glass.get().subject()));
        return Result.REVIEWED;
    }

    private List<RecordedAct> actsOf(BrokenGlass glass) {
        return trail.newestOn(glass.subject(), MOST_ACTS).stream()
                .filter(act -> glass.account().equals(act.actor().id()))
                .filter(act -> !act.at().isBefore(glass.since()) && act.at().isBefore(glass.until()))
                .toList();
    }
}
