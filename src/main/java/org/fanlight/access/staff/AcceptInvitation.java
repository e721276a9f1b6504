package org.fanlight.access.staff;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody in who was invited: by the link they show that the address is theirs, and they choose a password.
@Service
public class AcceptInvitation {

    private final SentLinks links;
    private final Staff staff;
    private final StaffRecord changes;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AcceptInvitation(SentLinks links, Staff staff, StaffRecord changes, PasswordEncoder passwords, Clock clock) {
        this.links = links;
        this.staff = staff;
        this.changes = changes;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Whom the link invites, if it is still good. To look changes nothing: mail filters follow links too.
    @Transactional(readOnly = true)
    public Optional<StaffMember> invited(String secret) {
        return links.find(LinkPurpose.INVITATION, secret)
                .flatMap(link -> staff.find(link.account()))
                .filter(AcceptInvitation::isInvited);
    }

    @Transactional
    public LinkUse accept(String secret, String password) {
        var link = links.find(LinkPurpose.INVITATION, secret);
        var newcomer = link.flatMap(found -> staff.hold(found.account())).filter(AcceptInvitation::isInvited);
        if (newcomer.isEmpty()) {
            return LinkUse.NO_LONGER_GOOD;
        }
        if (staff.isInUse(newcomer.get().email())) {
            return LinkUse.ADDRESS_IN_USE;
        }
        if (!links.use(link.orElseThrow())) {
            return LinkUse.NO_LONGER_GOOD;
        }
        staff.letIn(newcomer.get().id(), passwords.encode(password), clock.instant());
        changes.enter(
                newcomer.get(),
                StaffChange.Kind.JOINED,
                AccessDeed.JOINED,
                newcomer.get().actor());
        return LinkUse.DONE;
    }

    private static boolean isInvited(StaffMember member) {
        return member.standing() == AccountStanding.INVITED;
    }
}
