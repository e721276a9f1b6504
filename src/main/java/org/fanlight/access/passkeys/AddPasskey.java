package org.fanlight.access.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds a passkey to an account.
@Service
public class AddPasskey {

    private final PasskeyParty party;
    private final AuditTrail trail;

    AddPasskey(PasskeyParty party, AuditTrail trail) {
        this.party = party;
        this.trail = trail;
    }

    /// What the browser has to ask the device for.
    public PublicKeyCredentialCreationOptions options(Account account) {
        var owner = UsernamePasswordAuthenticationToken.authenticated(account.email(), null, List.of());
        return party.operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    }

    /// Keeps what the device answered; false where it does not fit what was asked.
    @Transactional
    public boolean add(Account account, PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey answer) {
        if (!asked.getUser().getId().equals(PasskeyOwner.handleOf(account.id()))) {
            return false;
        }
        try {
            party.operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, answer));
        } catch (WebAuthnException | IllegalArgumentException notWhatWasAskedFor) {
            return false;
        }
        trail.enter(new Act(account.viewer().actor(), AccessDeed.PASSKEY_ADDED, account.subject()));
        return true;
    }
}
