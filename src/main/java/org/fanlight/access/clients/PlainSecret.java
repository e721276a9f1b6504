package org.fanlight.access.clients;

import java.security.SecureRandom;
import java.util.Base64;

/// A secret in the only moment in which it can be read.
public record PlainSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /// Programs that look for secrets in the wrong places know ours by its beginning.
    private static final String BEGINNING = "fanlight_";

    static PlainSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PlainSecret(
                BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
