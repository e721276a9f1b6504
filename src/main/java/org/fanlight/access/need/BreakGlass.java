package org.fanlight.access.need;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a worker in an emergency into a record that they may not see: at once, for a few hours, and not in secret.
@Service
public class BreakGlass {

    /// How long glass stays broken: a shift.
    public static final Duration FOR = Duration.ofHours(8);

    private final List<Restrictable> kinds;
    private final Restrictions restrictions;
    private final List<GlassAlarm> alarms;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    BreakGlass(
            List<Restrictable> kinds,
            Restrictions restrictions,
            List<GlassAlarm> alarms,
            AuditTrail trail,
            OnBehalf onBehalf,
            Ids ids,
            Clock clock) {
        this.kinds = kinds;
        this.restrictions = restrictions;
        this.alarms = alarms;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /// To try is on record, and told, whether or not there was anything behind the glass.
    ///
    /// @param words the contact's reference, or the NHS number of the child or adult
    /// @return where to read the record; nothing where these words mean no restricted record, or more than one
    @Transactional
    public Optional<String> open(String words, String reason, Viewer viewer) {
        Access.require(viewer, Permission.BREAK_GLASS);
        var meant = onBehalf.asTheHouse(() -> meantBy(words));
        var behind = meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.<Subject>empty();
        var act = new Act(
                viewer.actor(), AccessDeed.GLASS_BROKEN, behind.orElseGet(() -> new Subject("glass", ids.next())));
        behind.ifPresent(subject -> enter(subject, reason, viewer));
        trail.enter(act);
        alarms.forEach(alarm -> alarm.glassBroken(act.subject(), viewer));
        return behind.map(this::url);
    }

    private void enter(Subject subject, String reason, Viewer viewer) {
        var now = clock.instant();
        restrictions
                .on(subject)
                .filter(standing -> !standing.isNeededBy(viewer.accountId()))
                .ifPresent(standing -> restrictions.breakGlass(standing.id(), viewer, reason, now, now.plus(FOR)));
    }

    private List<Subject> meantBy(String words) {
        return kinds.stream()
                .flatMap(kind -> kind.meantBy(words).stream().map(id -> new Subject(kind.kind(), id)))
                .filter(subject -> restrictions.on(subject).isPresent())
                .toList();
    }

    private String url(Subject subject) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(subject.kind()))
                .map(kind -> kind.url(subject.id()))
                .findFirst()
                .orElseThrow();
    }
}
