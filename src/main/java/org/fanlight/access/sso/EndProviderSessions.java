package org.fanlight.access.sso;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Accounts;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signs people out here who came in through a provider.
@Service
public class EndProviderSessions {

    private final ProviderSessions sessions;
    private final Accounts accounts;
    private final OpenBrowsers browsers;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;

    EndProviderSessions(
            ProviderSessions sessions, Accounts accounts, OpenBrowsers browsers, AuditTrail trail, OnBehalf onBehalf) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.browsers = browsers;
        this.trail = trail;
        this.onBehalf = onBehalf;
    }

    /// Because the provider says that they have signed out there: from one session of its own, or from all.
    @Transactional
    public void spokenOf(UUID provider, Optional<String> theirs, Optional<String> subject) {
        onBehalf.asTheHouse(() -> {
            sessions.spokenOf(provider, theirs, subject).forEach(session -> end(session, SsoDeed.SIGNED_OUT_THERE));
            return true;
        });
    }

    /// Because the provider is closed.
    @Transactional
    public void ofProvider(UUID provider) {
        onBehalf.asTheHouse(() -> {
            sessions.ofProvider(provider).forEach(session -> end(session, SsoDeed.ENDED_THERE));
            return true;
        });
    }

    /// Because of what came of asking again.
    @Transactional
    public void one(ProviderSession session, SsoDeed why) {
        onBehalf.asTheHouse(() -> {
            end(session, why);
            return true;
        });
    }

    /// Forgets the session of somebody who signs out here.
    @Transactional
    public Optional<ProviderSession> signedOutHere(UUID id) {
        return onBehalf.asTheHouse(() -> sessions.find(id).filter(session -> sessions.remove(session.id())));
    }

    private void end(ProviderSession session, SsoDeed why) {
        if (sessions.remove(session.id())) {
            browsers.end(session.account(), session.id());
            accounts.find(session.account())
                    .ifPresent(account -> trail.enter(new Act(account.viewer().actor(), why, account.subject())));
        }
    }
}
