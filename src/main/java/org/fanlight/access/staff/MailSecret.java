package org.fanlight.access.staff;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/// What only the owner of an address knows, because it was sent there.
///
/// @param letters 256 random bits, as they stand in a link
record MailSecret(String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static MailSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new MailSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Nobody tries 256 bits, so a quick hash is enough.
    String hash() {
        return DigestUtils.sha256Hex(letters);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
