package org.fanlight.audit.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.fanlight.startup.CannotStart;

/// The key that signs seals. It lies in a file and never in the database: who can change rows cannot seal them anew.
///
/// The file has two lines in Base64, the private key and the public one. Beside it, with `.pub` at its end, lies what
/// an auditor needs: the public key, below it any that was used before.
public final class SealKey {

    private final PrivateKey key;
    private final String name;
    private final PublicKeys known;

    private SealKey(PrivateKey key, String name, PublicKeys known) {
        this.key = key;
        this.name = name;
        this.known = known;
    }

    /// The key in this file, which is made when it is not there.
    public static SealKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file);
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst()));
            var publicLine = lines.get(1);
            return new SealKey(
                    KeyFactory.getInstance(PublicKeys.ALGORITHM).generatePrivate(encoded),
                    PublicKeys.nameOf(Base64.getDecoder().decode(publicLine)),
                    PublicKeys.in(publicFile(file)).and(publicLine));
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw new CannotStart("The key that seals the audit trail cannot be read from " + file, unusable);
        }
    }

    /// Where the public key of a key lies.
    public static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /// Signs a seal.
    Seal.SignedSeal sign(Seal seal) {
        try {
            var hash = seal.computedHash();
            var signature = Signature.getInstance(PublicKeys.ALGORITHM);
            signature.initSign(key);
            signature.update(hash);
            return new Seal.SignedSeal(seal, hash, name, signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The keys whose seals this node continues.
    PublicKeys known() {
        return known;
    }

    /// Above the lines of former keys.
    private static void keepPublic(Path file, String line) throws IOException {
        var beside = publicFile(file);
        var former = Files.exists(beside) ? Files.readString(beside) : "";
        Files.writeString(beside, line + "\n" + former, StandardCharsets.US_ASCII);
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(PublicKeys.ALGORITHM).generateKeyPair();
        var line = Base64.getEncoder();
        var privateLine = line.encodeToString(pair.getPrivate().getEncoded());
        var publicLine = line.encodeToString(pair.getPublic().getEncoded());
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(folder, "seal", ".new", owner);
        Files.writeString(unfinished, privateLine + "\n" + publicLine + "\n", StandardCharsets.US_ASCII);
        try {
            Files.createLink(file, unfinished); // fails where another node was quicker
            keepPublic(file, publicLine);
        } catch (FileAlreadyExistsException made) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }
}
