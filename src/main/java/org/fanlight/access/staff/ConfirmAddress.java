package org.fanlight.access.staff;

import java.util.Optional;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves an account to another address, once the link that was sent there is used.
@Service
public class ConfirmAddress {

    private final SentLinks links;
    private final Accounts accounts;
    private final Staff staff;
    private final AccountPost post;
    private final AuditTrail trail;

    ConfirmAddress(SentLinks links, Accounts accounts, Staff staff, AccountPost post, AuditTrail trail) {
        this.links = links;
        this.accounts = accounts;
        this.staff = staff;
        this.post = post;
        this.trail = trail;
    }

    /// The address that would be confirmed, if the link is still good. To look changes nothing.
    @Transactional(readOnly = true)
    public Optional<String> wanted(String secret) {
        return links.find(LinkPurpose.ADDRESS, secret)
                .filter(link -> owner(link).isPresent())
                .map(MailLink::address);
    }

    @Transactional
    public LinkUse confirm(String secret) {
        var link = links.find(LinkPurpose.ADDRESS, secret);
        var owner = link.flatMap(this::owner);
        if (owner.isEmpty()) {
            return LinkUse.NO_LONGER_GOOD;
        }
        if (staff.isInUse(link.orElseThrow().address())) {
            return LinkUse.ADDRESS_IN_USE;
        }
        if (!links.use(link.get())) {
            return LinkUse.NO_LONGER_GOOD;
        }
        move(owner.get(), link.get());
        return LinkUse.DONE;
    }

    private void move(Account account, MailLink link) {
        staff.moveTo(account.id(), link.address());
        post.send(AccountLetter.ADDRESS_CHANGED, link.id(), account.email(), AccountPaths.SIGN_IN);
        trail.enter(new Act(account.viewer().actor(), AccessDeed.ADDRESS_CONFIRMED, account.subject()));
    }

    private Optional<Account> owner(MailLink link) {
        return accounts.find(link.account()).filter(Account::isActive);
    }
}
