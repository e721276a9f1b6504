package org.fanlight.access.secondstep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/// The codes of RFC 6238: six digits, a new one every half minute. Clocks may differ by one step either way.
final class OneTimeCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();
    private static final int DRIFT = 1;

    private OneTimeCodes() {}

    /// The step of time whose code this is, if it is one that may be used now.
    ///
    /// @param newest the newest step whose code was used: neither it nor any before it counts again
    static OptionalLong stepOf(String typed, SharedSecret secret, Instant now, long newest) {
        var step = Math.floorDiv(now.getEpochSecond(), STEP);
        var key = new SecretKeySpec(secret.bytes(), CODES.getAlgorithm());
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(each -> isSame(codeAt(each, key), typed) && each > newest)
                .findFirst();
    }

    private static String codeAt(long step, Key key) {
        try {
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A key of this length is always good", impossible);
        }
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
