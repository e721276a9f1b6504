package org.fanlight.access.passkeys.sql;

import org.fanlight.access.Accounts;
import org.fanlight.access.passkeys.PasskeyOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// Owners of passkeys are accounts; nothing more is kept of them.
@Repository
class AccountsAsOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    AccountsAsOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return accounts.find(PasskeyOwner.accountOf(id)).map(PasskeyOwner::of).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return accounts.findByEmail(email).map(PasskeyOwner::of).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are added elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts end elsewhere");
    }
}
