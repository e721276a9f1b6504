package org.fanlight.access.secondstep.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.springframework.stereotype.Component;

/// Knows whose password this browser has given, and has to give a code of.
@Component
class WhoWaits {

    private final Accounts accounts;
    private final Clock clock;

    WhoWaits(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<Account> in(HttpServletRequest request) {
        return HalfSignedIn.in(request, clock.instant())
                .flatMap(half -> accounts.find(half.account()))
                .filter(Account::isActive);
    }
}
