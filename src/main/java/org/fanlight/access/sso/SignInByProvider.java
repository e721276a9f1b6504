package org.fanlight.access.sso;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.secondstep.WhoNeedsSecondStep;
import org.fanlight.access.staff.Staff;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Deed;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody in for whom their agency's provider vouches. They are known by issuer and subject, never by their
/// address alone; whoever is new gets an account that may do nothing until a role is given or mapped.
@Service
public class SignInByProvider {

    private static final Duration ONE_LINE_FOR = Duration.ofMinutes(1);
    private static final StringKeyGenerator NOBODY_KNOWS = KeyGenerators.string();

    private final Accounts accounts;
    private final Staff staff;
    private final Identities identities;
    private final MapPlace mapPlace;
    private final ProviderSessions sessions;
    private final WhoNeedsSecondStep secondStep;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    SignInByProvider(
            Accounts accounts,
            Staff staff,
            Identities identities,
            MapPlace mapPlace,
            ProviderSessions sessions,
            WhoNeedsSecondStep secondStep,
            PasswordEncoder passwords,
            AuditTrail trail,
            OnBehalf onBehalf,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.identities = identities;
        this.mapPlace = mapPlace;
        this.sessions = sessions;
        this.secondStep = secondStep;
        this.passwords = passwords;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param refreshToken with which the provider can be asked again
    @Transactional
    public Arrival arrive(IdentityProvider provider, Assertion said, Optional<String> refreshToken) {
        return said.refusal(provider.terms())
                .<Arrival>map(why -> refuse(provider, why))
                .orElseGet(() -> onBehalf.asTheHouse(() -> decide(provider, said, refreshToken)));
    }

    /// Puts on record why somebody did not come in.
    @Transactional
    public Arrival.Refused refuse(IdentityProvider provider, SsoRefusal why) {
        var act = new Act(Actor.PUBLIC, why, provider.subject());
        if (why.isCheap()) {
            trail.enterUnlessWithin(ONE_LINE_FOR, act);
        } else {
            trail.enter(act);
        }
        return new Arrival.Refused(why);
    }

    private Arrival decide(IdentityProvider provider, Assertion said, Optional<String> refreshToken) {
        identities.hold(said.issuer(), said.subject());
        var bound = identities.accountOf(said.issuer(), said.subject()).flatMap(accounts::find);
        return bound.isPresent()
                ? again(provider, bound.get(), said, refreshToken)
                : first(provider, said, refreshToken);
    }

    /// What the coordinator here said of somebody holds, whatever their provider says.
    private Arrival again(IdentityProvider provider, Account account, Assertion said, Optional<String> refreshToken) {
        if (!isOf(provider, account)) {
            return refuse(provider, SsoRefusal.OTHER_AGENCY);
        }
        return account.isActive()
                ? letIn(provider, account, said, refreshToken)
                : refuse(provider, SsoRefusal.NOT_ACTIVE);
    }

    private Arrival first(IdentityProvider provider, Assertion said, Optional<String> refreshToken) {
        var email = said.address().orElseThrow();
        var account = accounts.findByEmail(email);
        if (account.isPresent()) {
            return offer(provider, account.get(), said);
        }
        return staff.isInUse(email) || staff.isThere(email, provider.agency())
                ? refuse(provider, SsoRefusal.NOT_ACTIVE)
                : letIn(provider, newcomer(provider, said, email), said, refreshToken);
    }

    private Arrival offer(IdentityProvider provider, Account account, Assertion said) {
        if (!isOf(provider, account)) {
            return refuse(provider, SsoRefusal.OTHER_AGENCY);
        }
        var until = clock.instant().plus(JoinOffer.LASTS);
        return new Arrival.AddressTaken(
                new JoinOffer(provider.id(), said.issuer(), said.subject(), account.email(), until));
    }

    /// An agency speaks for its own people, and no longer for whoever has moved to another.
    private static boolean isOf(IdentityProvider provider, Account account) {
        return provider.agency().equals(account.agency());
    }

    private Account newcomer(IdentityProvider provider, Assertion said, String email) {
        var password = passwords.encode(NOBODY_KNOWS.generateKey() + NOBODY_KNOWS.generateKey());
        var account = new Account(ids.next(), email, said.name(), password, Set.of(), provider.agency(), null);
        accounts.addAll(List.of(account));
        identities.bind(said.issuer(), said.subject(), account.id(), clock.instant());
        enter(account, SsoDeed.ACCOUNT_MADE);
        return account;
    }

    private Arrival letIn(IdentityProvider provider, Account found, Assertion said, Optional<String> refreshToken) {
        mapPlace.map(found, said, provider.terms());
        var account = accounts.find(found.id()).orElseThrow();
        var session = keep(provider, account.id(), said, refreshToken);
        if (!said.hasSecondStep(provider.terms()) && secondStep.isAskedOf(account)) {
            return new Arrival.HalfWay(account, session);
        }
        enter(account, AccessDeed.SIGNED_IN);
        return new Arrival.In(account, session);
    }

    private UUID keep(IdentityProvider provider, UUID account, Assertion said, Optional<String> refreshToken) {
        var id = ids.next();
        sessions.add(new ProviderSession(
                id,
                provider.id(),
                account,
                said.subject(),
                said.session(),
                refreshToken,
                clock.instant(),
                Optional.empty()));
        return id;
    }

    private void enter(Account account, Deed deed) {
        trail.enter(new Act(account.viewer().actor(), deed, account.subject()));
    }
}
