package org.fanlight.access.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.fanlight.access.Account;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;

/// An account as its passkeys know it: by the sixteen bytes of its id.
public final class PasskeyOwner {

    private PasskeyOwner() {}

    public static PublicKeyCredentialUserEntity of(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handleOf(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }

    public static Bytes handleOf(UUID account) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    public static UUID accountOf(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
