package org.fanlight.access.web;

import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.RecordSignIn;
import org.fanlight.access.SignInThrottle;
import org.fanlight.access.secondstep.WhoNeedsSecondStep;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks an e-mail address and a password, slowly for those who guess, and alike for accounts that do not exist.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final WhoNeedsSecondStep secondStep;
    private final RecordSignIn signIn;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            WhoNeedsSecondStep secondStep,
            RecordSignIn signIn) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.signIn = signIn;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName();
        var address = addressOf(attempt);
        if (throttle.refuses(email, address)) {
            throw new LockedException("too many failed sign-ins");
        }
        var account = accountWith(email, String.valueOf(attempt.getCredentials()));
        if (account.isEmpty()) {
            throttle.failed(email, address);
            throw new BadCredentialsException("e-mail address or password is wrong");
        }
        throttle.succeeded(email);
        if (secondStep.isAskedOf(account.get())) {
            throw new SecondStepNeeded(account.get().id());
        }
        signIn.of(account.get());
        return WebSessions.authenticationOf(account.get().viewer());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<Account> accountWith(String email, String password) {
        var account = accounts.findByEmail(email);
        var matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        return account.filter(_ -> matches);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
