package org.fanlight.access.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Restricts a record to those who need to know it, and ends that again.
@Service
public class RestrictRecord {

    /// What came of it.
    public enum Result {
        DONE,
        /// Somebody did it first.
        DONE_BEFORE,
        /// There is no such restriction, or the viewer need not know it.
        NOT_THERE,
        /// The last one who needs to know cannot be taken away: nobody could end the restriction any more.
        NOBODY_WOULD_KNOW
    }

    /// What somebody may do who can be named as needing to know.
    public static final List<Permission> MAY_NEED = List.of(Permission.READ_CONTACTS, Permission.ANSWER_SUBJECT_ACCESS);

    private static final String BY_THEM = "Restricted it";

    private final Restrictions restrictions;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    RestrictRecord(Restrictions restrictions, Accounts accounts, AuditTrail trail, Ids ids, Clock clock) {
        this.restrictions = restrictions;
        this.accounts = accounts;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whoever restricts it needs to know it themselves.
    ///
    /// @param needs the accounts of the others who need to know
    @Transactional
    public Result restrict(
            Subject subject,
            String reason,
            WhatSearchesSay searches,
            LocalDate reviewOn,
            Collection<UUID> needs,
            Viewer viewer) {
        Access.require(viewer, Permission.RESTRICT_RECORDS);
        var now = clock.instant();
        var id = ids.next();
        if (!restrictions.add(id, subject, reason, searches, reviewOn, viewer, now)) {
            return Result.DONE_BEFORE;
        }
        accounts.find(viewer.accountId()).ifPresent(self -> restrictions.letKnow(id, self, BY_THEM, viewer, now));
        accounts.findAll(needs).stream()
                .filter(account -> !viewer.is(account.id()))
                .filter(RestrictRecord::mayRead)
                .forEach(account -> restrictions.letKnow(id, account, reason, viewer, now));
        trail.enter(new Act(viewer.actor(), AccessDeed.RESTRICTED, subject));
        return Result.DONE;
    }

    /// Looks at it again and keeps it until another day.
    @Transactional
    public Result keep(Subject subject, String because, LocalDate until, Viewer viewer) {
        Access.require(viewer, Permission.RESTRICT_RECORDS);
        var standing = restrictions.on(subject).filter(found -> found.isNeededBy(viewer.accountId()));
        if (standing.isEmpty()) {
            return Result.NOT_THERE;
        }
        restrictions.keep(ids.next(), standing.get().id(), until, because, viewer, clock.instant());
        trail.enter(new Act(viewer.actor(), AccessDeed.RESTRICTION_KEPT, subject));
        return Result.DONE;
    }

    @Transactional
    public Result end(Subject subject, String reason, Viewer viewer) {
        Access.require(viewer, Permission.RESTRICT_RECORDS);
        var standing = restrictions.on(subject).filter(found -> found.isNeededBy(viewer.accountId()));
        if (standing.isEmpty()) {
            return Result.NOT_THERE;
        }
        if (!restrictions.end(standing.get().id(), reason, viewer, clock.instant())) {
            return Result.DONE_BEFORE;
        }
        trail.enter(new Act(viewer.actor(), AccessDeed.RESTRICTION_ENDED, subject));
        return Result.DONE;
    }

    @Transactional
    public Result letKnow(Subject subject, UUID account, String reason, Viewer viewer) {
        Access.require(viewer, Permission.RESTRICT_RECORDS);
        var standing = restrictions.on(subject).filter(found -> found.isNeededBy(viewer.accountId()));
        var who = accounts.find(account).filter(RestrictRecord::mayRead);
        if (standing.isEmpty() || who.isEmpty()) {
            return Result.NOT_THERE;
        }
        if (standing.get().isNeededBy(account)) {
            return Result.DONE_BEFORE;
        }
        restrictions.letKnow(standing.get().id(), who.get(), reason, viewer, clock.instant());
        trail.enter(new Act(viewer.actor(), AccessDeed.LET_KNOW, subject));
        return Result.DONE;
    }

    @Transactional
    public Result needNotKnow(Subject subject, UUID need, Viewer viewer) {
        Access.require(viewer, Permission.RESTRICT_RECORDS);
        var standing = restrictions.on(subject).filter(found -> found.isNeededBy(viewer.accountId()));
        var known = standing.stream()
                .flatMap(found -> found.needs().stream())
                .filter(each -> each.id().equals(need))
                .findFirst();
        if (known.isEmpty()) {
            return Result.NOT_THERE;
        }
        if (standing.get().needs().stream().filter(each -> !each.brokenGlass()).count() == 1
                && !known.get().brokenGlass()) {
            return Result.NOBODY_WOULD_KNOW;
        }
        if (!restrictions.needNotKnow(need, viewer, clock.instant())) {
            return Result.DONE_BEFORE;
        }
        trail.enter(new Act(viewer.actor(), AccessDeed.NEED_ENDED, subject));
        return Result.DONE;
    }

    /// Those who work here and read records, or answer whoever asks what is held on them.
    private static boolean mayRead(Account account) {
        return account.standing() == AccountStanding.ACTIVE && MAY_NEED.stream().anyMatch(account.viewer()::may);
    }
}
