package org.fanlight.access.passkeys;

import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a passkey away from its owner's account.
@Service
public class RemovePasskey {

    private final Passkeys passkeys;
    private final AuditTrail trail;

    RemovePasskey(Passkeys passkeys, AuditTrail trail) {
        this.passkeys = passkeys;
        this.trail = trail;
    }

    /// @throws NotFound where it is somebody else's, or gone
    @Transactional
    public void remove(UUID passkey, Account account) {
        if (!passkeys.remove(passkey, account.id())) {
            throw new NotFound();
        }
        trail.enter(new Act(account.viewer().actor(), AccessDeed.PASSKEY_REMOVED, account.subject()));
    }
}
