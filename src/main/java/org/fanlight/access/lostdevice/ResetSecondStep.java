package org.fanlight.access.lostdevice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Access;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.AccountRule;
import org.fanlight.access.staff.AccountRules;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody who lost a device set up a second step anew: one person asks with a reason, another one agrees, and
/// neither is whom it is about.
@Service
public class ResetSecondStep {

    private final Resets resets;
    private final Accounts accounts;
    private final TakeAway takeAway;
    private final AccountRules rules;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    ResetSecondStep(
            Resets resets,
            Accounts accounts,
            TakeAway takeAway,
            AccountRules rules,
            AuditTrail trail,
            OnBehalf onBehalf,
            Ids ids,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.takeAway = takeAway;
        this.rules = rules;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /// The open requests that the viewer may see, oldest first.
    @Transactional(readOnly = true)
    public List<Reset> open(Viewer viewer) {
        Access.require(viewer, Permission.RESET_SECOND_STEP);
        return resets.open(clock.instant());
    }

    /// @param email of the colleague; of those whom the viewer may not help, none is known
    @Transactional
    public ResetResult ask(String email, String reason, Viewer viewer) {
        Access.require(viewer, Permission.RESET_SECOND_STEP);
        var account = accounts.findByEmail(email).filter(found -> mayHelp(found, viewer));
        if (account.isEmpty()) {
            return ResetResult.NOBODY;
        }
        var about = account.get();
        if (viewer.is(about.id())) {
            return ResetResult.ABOUT_YOURSELF;
        }
        var now = clock.instant();
        if (resets.isAsked(about.id(), now)) {
            return ResetResult.ASKED_BEFORE;
        }
        var until = now.plus(rules.of(AccountRule.RESET_LASTS));
        asTheHouse(() -> {
            resets.add(ids.next(), about.id(), reason, viewer, now, until);
            return true;
        });
        trail.enter(new Act(viewer.actor(), AccessDeed.RESET_ASKED, about.subject()));
        return ResetResult.DONE;
    }

    /// The second person's word: from this moment the device and all sessions are good for nothing.
    @Transactional
    public ResetResult agree(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.RESET_SECOND_STEP);
        var now = clock.instant();
        var reset = resets.find(id, now);
        var account = reset.flatMap(found -> accounts.find(found.account())).filter(Account::isActive);
        if (reset.isEmpty() || account.isEmpty()) {
            return ResetResult.OVER;
        }
        if (viewer.is(reset.get().account())) {
            return ResetResult.ABOUT_YOURSELF;
        }
        if (viewer.is(reset.get().by())) {
            return ResetResult.ASKED_BY_YOU;
        }
        if (!asTheHouse(() -> resets.end(id, true, viewer, now))) {
            return ResetResult.OVER;
        }
        takeAway.from(account.get(), id);
        trail.enter(
                new Act(viewer.actor(), AccessDeed.RESET_AGREED, account.get().subject()));
        return ResetResult.DONE;
    }

    /// By whoever asked.
    @Transactional
    public ResetResult withdraw(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.RESET_SECOND_STEP);
        var now = clock.instant();
        var reset = resets.find(id, now);
        if (reset.isEmpty()) {
            return ResetResult.OVER;
        }
        if (!viewer.is(reset.get().by())) {
            return ResetResult.ASKED_BY_ANOTHER;
        }
        if (!asTheHouse(() -> resets.end(id, false, viewer, now))) {
            return ResetResult.OVER;
        }
        var about = new Subject("account", reset.get().account());
        trail.enter(new Act(viewer.actor(), AccessDeed.RESET_WITHDRAWN, about));
        return ResetResult.DONE;
    }

    private boolean asTheHouse(Supplier<Boolean> part) {
        return onBehalf.asTheHouse(part);
    }

    /// Those of one's own agency; whoever looks after agencies without a coordinator helps everywhere.
    private static boolean mayHelp(Account account, Viewer viewer) {
        var agency = account.agency();
        return viewer.may(Permission.APPOINT_COORDINATORS) || agency != null && agency.equals(viewer.agency());
    }
}
