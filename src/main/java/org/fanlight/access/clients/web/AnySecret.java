package org.fanlight.access.clients.web;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Compares a secret with several hashes at once: while one is being replaced, a client has two that are good.
final class AnySecret implements PasswordEncoder {

    private static final String BETWEEN = " ";

    private final PasswordEncoder hashes;

    AnySecret(PasswordEncoder hashes) {
        this.hashes = hashes;
    }

    /// Several hashes as the one that Spring's registered client has room for.
    static String join(Collection<String> hashes) {
        return String.join(BETWEEN, hashes);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return hashes.encode(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String joined) {
        return joined != null && Arrays.stream(joined.split(BETWEEN)).anyMatch(hash -> hashes.matches(secret, hash));
    }
}
