package org.fanlight.access.staff;

import java.util.Optional;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.SignInThrottle;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever has the link choose another password. They are signed out everywhere; a second step stays what it was.
@Service
public class ChooseNewPassword {

    private final SentLinks links;
    private final Accounts accounts;
    private final Staff staff;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final SignInThrottle throttle;
    private final AccountPost post;
    private final AuditTrail trail;

    ChooseNewPassword(
            SentLinks links,
            Accounts accounts,
            Staff staff,
            PasswordEncoder passwords,
            OpenSessions sessions,
            SignInThrottle throttle,
            AccountPost post,
            AuditTrail trail) {
        this.links = links;
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.post = post;
        this.trail = trail;
    }

    /// Whose link it is, if it is still good. To look changes nothing.
    @Transactional(readOnly = true)
    public Optional<Account> owner(String secret) {
        return links.find(LinkPurpose.NEW_PASSWORD, secret).flatMap(this::owner);
    }

    @Transactional
    public LinkUse choose(String secret, String password) {
        var link = links.find(LinkPurpose.NEW_PASSWORD, secret);
        var owner = link.flatMap(this::owner);
        if (owner.isEmpty() || !links.use(link.orElseThrow())) {
            return LinkUse.NO_LONGER_GOOD;
        }
        var account = owner.get();
        staff.choosePassword(account.id(), passwords.encode(password));
        sessions.endOf(account.id());
        throttle.succeeded(account.email());
        post.send(AccountLetter.PASSWORD_CHANGED, link.get().id(), account.email(), AccountPaths.FORGOTTEN_PASSWORD);
        trail.enter(new Act(account.viewer().actor(), AccessDeed.PASSWORD_CHOSEN, account.subject()));
        return LinkUse.DONE;
    }

    private Optional<Account> owner(MailLink link) {
        return accounts.find(link.account()).filter(Account::isActive);
    }
}
