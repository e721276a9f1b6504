package org.fanlight.access.staff;

import java.time.Clock;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends a link to each of those who asked for a new password and may sign in; the others get nothing.
@Service
public class SendPasswordLinks {

    private final PasswordRequests requests;
    private final Accounts accounts;
    private final Staff staff;
    private final SentLinks links;
    private final AuditTrail trail;
    private final Clock clock;

    SendPasswordLinks(
            PasswordRequests requests, Accounts accounts, Staff staff, SentLinks links, AuditTrail trail, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.staff = staff;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        var now = clock.instant();
        requests.take(now).stream()
                .distinct()
                .flatMap(email -> accounts.findByEmail(email).stream())
                .filter(account -> !staff.isVouchedForElsewhere(account.id()))
                .forEach(this::send);
        requests.forget(now.minus(PasswordRequests.WINDOW));
    }

    private void send(Account account) {
        links.send(LinkPurpose.NEW_PASSWORD, account.id(), account.email());
        trail.enter(new Act(Actor.PUBLIC, AccessDeed.PASSWORD_ASKED, account.subject()));
    }
}
