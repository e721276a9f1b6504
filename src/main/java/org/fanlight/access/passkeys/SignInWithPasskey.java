package org.fanlight.access.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.RecordSignIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signs somebody in by a passkey, which is both steps at once.
@Service
public class SignInWithPasskey {

    private static final AnonymousAuthenticationToken ANYBODY =
            new AnonymousAuthenticationToken("passkey", "anybody", AuthorityUtils.createAuthorityList("ANYBODY"));

    private final PasskeyParty party;
    private final Accounts accounts;
    private final RecordSignIn signIn;

    SignInWithPasskey(PasskeyParty party, Accounts accounts, RecordSignIn signIn) {
        this.party = party;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    /// The same question to everybody: it names no account and no passkey.
    public PublicKeyCredentialRequestOptions options() {
        return party.operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(ANYBODY));
    }

    /// Whose passkey it is, where the answer is right.
    @Transactional
    public Optional<Account> signIn(RelyingPartyAuthenticationRequest answer) {
        var account = ownerOf(answer);
        account.ifPresent(signIn::of);
        return account;
    }

    private Optional<Account> ownerOf(RelyingPartyAuthenticationRequest answer) {
        try {
            var owner = party.operations().authenticate(answer);
            return accounts.find(PasskeyOwner.accountOf(owner.getId())).filter(Account::isActive);
        } catch (WebAuthnException | IllegalArgumentException notRight) {
            return Optional.empty();
        }
    }
}
