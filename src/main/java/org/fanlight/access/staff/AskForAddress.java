package org.fanlight.access.staff;

import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.SignInThrottle;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.Proof;
import org.fanlight.access.secondstep.Proofs;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.Verdict;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.ui.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends a link to the address that somebody wants to sign in with from now on, and tells the one so far.
///
/// Whether somebody else has that address is not said here: its owner learns it from the link.
@Service
public class AskForAddress {

    /// What came of it.
    public enum Result {
        SENT,
        WRONG_PASSWORD,
        WRONG_CODE,
        TOO_MANY
    }

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final SecondSteps steps;
    private final Proofs proofs;
    private final SentLinks links;
    private final AccountPost post;
    private final AuditTrail trail;
    private final Ids ids;

    AskForAddress(
            Accounts accounts,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            SecondSteps steps,
            Proofs proofs,
            SentLinks links,
            AccountPost post,
            AuditTrail trail,
            Ids ids) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.steps = steps;
        this.proofs = proofs;
        this.links = links;
        this.post = post;
        this.trail = trail;
        this.ids = ids;
    }

    /// @param code of the authenticator app, or from paper; asked of whoever has set one up
    /// @param from the network address of whoever asks
    @Transactional
    public Result ask(String wanted, String password, String code, String from, Viewer viewer) {
        var account = accounts.find(viewer.accountId()).orElseThrow(NotFound::new);
        var result = proven(account, password, code, from);
        if (result == Result.SENT) {
            links.send(LinkPurpose.ADDRESS, account.id(), wanted);
            post.send(AccountLetter.ADDRESS_ASKED, ids.next(), account.email(), AccountPaths.FORGOTTEN_PASSWORD);
            trail.enter(new Act(viewer.actor(), AccessDeed.ADDRESS_ASKED, account.subject()));
        }
        return result;
    }

    private Result proven(Account account, String password, String code, String from) {
        if (throttle.refuses(account.email(), from)) {
            return Result.TOO_MANY;
        }
        if (!passwords.matches(password, account.passwordHash())) {
            throttle.failed(account.email(), from);
            return Result.WRONG_PASSWORD;
        }
        return steps.find(account.id()).isEmpty()
                ? Result.SENT
                : result(proofs.on(account.id(), Proof.either(code), from));
    }

    private static Result result(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Result.SENT;
            case WRONG -> Result.WRONG_CODE;
            case TOO_MANY -> Result.TOO_MANY;
        };
    }
}
