package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.springframework.stereotype.Component;

/// Signs a browser in for whom a provider has vouched, and remembers by which of its sessions.
@Component
class ProviderDoor {

    private final SignedInSessions sessions;
    private final Clock clock;

    ProviderDoor(SignedInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// @param back the page to be led to, empty where there is none
    /// @return where it goes on
    String letIn(Account account, UUID session, String back, HttpServletRequest request, HttpServletResponse response) {
        new HalfSignedIn(account.id(), back, clock.instant()).keepIn(request);
        var next = sessions.goOn(account, request, response);
        CameBy.keep(session, request);
        return next;
    }

    /// The same for whom our own second step is asked of first.
    String askForMore(Account account, UUID session, String back, HttpServletRequest request) {
        new HalfSignedIn(account.id(), back, clock.instant()).keepIn(request);
        CameBy.keep(session, request);
        return HalfSignedIn.ASKED_AT;
    }
}
