package org.fanlight.access.secondstep;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriUtils;

/// What an account and an authenticator app both know, from which both work out the same codes.
///
/// @param base32 160 bits, as apps expect them to be written
public record SharedSecret(String base32) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    public static SharedSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SharedSecret(new Base32().encodeToString(bytes));
    }

    /// For whoever types it: four letters at a time.
    public String inGroups() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// For whoever scans it, in the form that authenticator apps read.
    ///
    /// @param issuer the service, as the app names it
    /// @param owner whose account it is
    public String link(String issuer, String owner) {
        var service = encoded(issuer);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(service, encoded(owner), base32, service);
    }

    byte[] bytes() {
        return new Base32().decode(base32);
    }

    @Override
    public String toString() {
        return "a secret";
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
