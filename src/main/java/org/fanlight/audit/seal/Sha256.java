package org.fanlight.audit.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// A hash over a list of fields that cannot be read as any other list: each begins with its length, and a missing
/// one with -1.
public final class Sha256 {

    /// Bytes of a hash.
    public static final int LENGTH = 32;

    private static final int MISSING = -1;

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    public Sha256 add(@Nullable String field) {
        if (field == null) {
            digest.update(length(MISSING));
            return this;
        }
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(long field) {
        return add(Long.toString(field));
    }

    public Sha256 add(byte[] field) {
        digest.update(length(field.length));
        digest.update(field);
        return this;
    }

    public byte[] hash() {
        return digest.digest();
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
