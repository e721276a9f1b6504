package org.fanlight.access.sso;

import java.time.Clock;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Binds somebody's account to whom their provider vouched for in the same browser, once they have signed in to it.
@Service
public class JoinAccount {

    private final Accounts accounts;
    private final Identities identities;
    private final IdentityProviders providers;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;
    private final Clock clock;

    JoinAccount(
            Accounts accounts,
            Identities identities,
            IdentityProviders providers,
            AuditTrail trail,
            OnBehalf onBehalf,
            Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.providers = providers;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /// Whether the offer still counts and is for this person's account.
    public boolean isFor(JoinOffer offer, Viewer viewer) {
        return clock.instant().isBefore(offer.until())
                && accounts.find(viewer.accountId())
                        .filter(account -> account.email().equals(offer.email()))
                        .filter(account -> isOpenTo(account, offer))
                        .isPresent();
    }

    /// False where the offer is not for them, or somebody else was bound first.
    @Transactional
    public boolean join(JoinOffer offer, Viewer viewer) {
        if (!isFor(offer, viewer)) {
            return false;
        }
        var account = accounts.find(viewer.accountId()).orElseThrow();
        var bound = onBehalf.asTheHouse(
                () -> identities.bind(offer.issuer(), offer.subject(), account.id(), clock.instant()));
        if (bound) {
            trail.enter(new Act(viewer.actor(), SsoDeed.ACCOUNT_JOINED, account.subject()));
        }
        return bound;
    }

    private boolean isOpenTo(Account account, JoinOffer offer) {
        return providers
                .find(offer.provider())
                .filter(IdentityProvider::open)
                .filter(provider -> provider.agency().equals(account.agency()))
                .isPresent();
    }
}
