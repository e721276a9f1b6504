package org.fanlight.access;

import java.time.Clock;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts on record that somebody has signed in, and when that was the last time.
@Service
public class RecordSignIn {

    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    RecordSignIn(Accounts accounts, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void of(Account account) {
        accounts.signedIn(account.id(), clock.instant());
        trail.enter(new Act(account.viewer().actor(), AccessDeed.SIGNED_IN, account.subject()));
    }
}
