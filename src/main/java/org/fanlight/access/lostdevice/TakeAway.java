package org.fanlight.access.lostdevice;

import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.passkeys.Passkeys;
import org.fanlight.access.secondstep.CodeThrottle;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.staff.AccountLetter;
import org.fanlight.access.staff.AccountPaths;
import org.fanlight.access.staff.AccountPost;
import org.fanlight.access.staff.OpenSessions;
import org.springframework.stereotype.Component;

/// Takes every second step away from an account, ends its sessions, and tells its owner.
@Component
class TakeAway {

    private final SecondSteps steps;
    private final Passkeys passkeys;
    private final CodeThrottle throttle;
    private final OpenSessions sessions;
    private final AccountPost post;

    TakeAway(SecondSteps steps, Passkeys passkeys, CodeThrottle throttle, OpenSessions sessions, AccountPost post) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.sessions = sessions;
        this.post = post;
    }

    /// @param act the request that was agreed to
    void from(Account account, UUID act) {
        steps.remove(account.id());
        passkeys.removeAllOf(account.id());
        throttle.succeeded(account.id());
        sessions.endOf(account.id());
        post.send(AccountLetter.SECOND_STEP_RESET, act, account.email(), AccountPaths.SIGN_IN);
    }
}
