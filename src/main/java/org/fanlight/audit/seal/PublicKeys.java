package org.fanlight.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The public keys that are trusted, by their names. To check seals, nothing secret is needed.
public final class PublicKeys {

    static final String ALGORITHM = "Ed25519";

    private static final int NAMED_BY = 8;

    private final Map<String, PublicKey> keys;

    private PublicKeys(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /// @param file one key in Base64 to a line; none where there is no such file
    public static PublicKeys in(Path file) throws IOException, GeneralSecurityException {
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        var keys = new PublicKeys(Map.of());
        for (var line : lines) {
            keys = line.isBlank() ? keys : keys.and(line);
        }
        return keys;
    }

    PublicKeys and(String line) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(line.strip());
        var all = new HashMap<>(keys);
        all.put(nameOf(encoded), KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        return new PublicKeys(all);
    }

    static String nameOf(byte[] encoded) {
        return HexFormat.of().formatHex(new Sha256().add(encoded).hash(), 0, NAMED_BY);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// Whether the key that a seal names is one of these.
    public boolean know(Seal.SignedSeal seal) {
        return keys.containsKey(seal.key());
    }

    /// Whether the seal is what one of these keys has signed.
    public boolean vouchFor(Seal.SignedSeal seal) {
        var key = keys.get(seal.key());
        try {
            if (key == null || !Arrays.equals(seal.hash(), seal.seal().computedHash())) {
                return false;
            }
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(seal.hash());
            return signature.verify(seal.signature());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
