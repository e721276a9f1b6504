package org.fanlight.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of a file's bytes.
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return words(begin(), bytes);
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String words(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String words(MessageDigest digest, byte[] last) {
        digest.update(last);
        return words(digest);
    }
}
