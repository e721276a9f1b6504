package org.fanlight.access.sso.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.sso.OpenBrowsers;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// Finds browsers by their sessions in the database, which all nodes share.
@Component
class BrowserSessions implements OpenBrowsers {

    private final JdbcIndexedSessionRepository sessions;

    BrowserSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isOpen(UUID account, UUID providerSession) {
        return of(account).anyMatch(browser -> CameBy.isIn(browser, providerSession));
    }

    @Override
    public void end(UUID account, UUID providerSession) {
        of(account).filter(browser -> CameBy.isIn(browser, providerSession)).forEach(this::end);
    }

    private void end(Session browser) {
        sessions.deleteById(browser.getId());
    }

    private Stream<? extends Session> of(UUID account) {
        return sessions.findByPrincipalName(account.toString()).values().stream();
    }
}
