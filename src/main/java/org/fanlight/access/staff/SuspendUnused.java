package org.fanlight.access.staff;

import java.time.Clock;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Warns those who have not signed in for long, and suspends their accounts if they do not. Nobody is suspended who
/// was not warned in time.
@Service
public class SuspendUnused {

    private final UnusedAccounts unused;
    private final AccountRules rules;
    private final Staff staff;
    private final StaffRecord changes;
    private final OpenSessions sessions;
    private final AccountPost post;
    private final Ids ids;
    private final Clock clock;

    SuspendUnused(
            UnusedAccounts unused,
            AccountRules rules,
            Staff staff,
            StaffRecord changes,
            OpenSessions sessions,
            AccountPost post,
            Ids ids,
            Clock clock) {
        this.unused = unused;
        this.rules = rules;
        this.staff = staff;
        this.changes = changes;
        this.sessions = sessions;
        this.post = post;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        var now = clock.instant();
        var before = rules.of(AccountRule.WARNED_BEFORE);
        var notUsedSince = now.minus(rules.of(AccountRule.UNUSED_UNTIL_SUSPENDED));
        unused.toSuspend(notUsedSince, now.minus(before)).forEach(this::suspend);
        unused.toWarn(notUsedSince.plus(before)).forEach(this::warn);
    }

    private void warn(StaffMember member) {
        post.send(AccountLetter.UNUSED, ids.next(), member.email(), AccountPaths.SIGN_IN);
        changes.enter(member, StaffChange.Kind.WARNED, AccessDeed.WARNED_UNUSED, Actor.HOUSE);
    }

    private void suspend(StaffMember member) {
        staff.stand(member.id(), AccountStanding.SUSPENDED);
        sessions.endOf(member.id());
        changes.enter(member, StaffChange.Kind.SUSPENDED, AccessDeed.SUSPENDED_UNUSED, Actor.HOUSE);
    }
}
