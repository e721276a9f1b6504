package org.fanlight.access.secondstep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/// An app on somebody's phone, which got its key from a page.
public record Authenticator(SharedSecret secret) {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /// As somebody types the key from the page.
    public static Authenticator typed(String key) {
        return new Authenticator(new SharedSecret(key.replace(" ", "")));
    }

    /// What it shows at a moment.
    public String at(Instant moment) {
        try {
            var key = new SecretKeySpec(secret.bytes(), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
