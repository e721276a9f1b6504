package org.fanlight.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.fanlight.startup.CannotStart;

/// Where a master key may be: in a file or in an environment variable, as 32 bytes in Base64, or in a vault that never
/// gives it away.
final class MasterKeys {

    private static final int BYTES = 32;
    private static final String FILE = "file:";
    private static final String VARIABLE = "env:";
    private static final String VAULT = "vault:";

    private MasterKeys() {}

    /// @param where `file:PATH`, `env:NAME` or `vault:` and a URL as [VaultKey] takes it
    static MasterKey at(String where, Map<String, String> environment) {
        if (where.startsWith(FILE)) {
            return new InFile(Path.of(where.substring(FILE.length())));
        }
        if (where.startsWith(VARIABLE)) {
            return new InVariable(where.substring(VARIABLE.length()), environment);
        }
        if (where.startsWith(VAULT)) {
            return VaultKey.at(where.substring(VAULT.length()), environment.getOrDefault("VAULT_TOKEN", ""));
        }
        throw new CannotStart(
                "A master key is named by file: and a path, env: and the name of a variable, or vault: and a URL.");
    }

    @AccessesPartialKey
    private static Aead aead(String line, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(line.strip());
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IllegalArgumentException | GeneralSecurityException unfit) {
            throw new CannotStart("The master key in %s is not 32 bytes in Base64.".formatted(where), unfit);
        }
    }

    private static String generated() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Made at the first start; the same on all nodes.
    record InFile(Path file) implements MasterKey {

        @Override
        public Aead aead() {
            try {
                return MasterKeys.aead(Files.readString(file), file.toString());
            } catch (IOException unreadable) {
                throw new CannotStart(
                        "The master key of the database cannot be read from %s. Put it back there, or say where it is (FANLIGHT_MASTER_KEY)."
                                .formatted(file),
                        unreadable);
            }
        }

        @Override
        public Aead made() {
            if (!Files.exists(file)) {
                make();
            }
            return aead();
        }

        private void make() {
            try {
                var folder = file.toAbsolutePath().getParent();
                Files.createDirectories(folder);
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var unfinished = Files.createTempFile(folder, "master", ".new", owner);
                Files.writeString(unfinished, generated() + "\n");
                try {
                    Files.createLink(file, unfinished);
                } catch (FileAlreadyExistsException anotherNodeWasQuicker) {
                    return;
                } finally {
                    Files.delete(unfinished);
                }
            } catch (IOException refused) {
                throw new CannotStart("The master key of the database cannot be written to " + file, refused);
            }
        }
    }

    /// Given by whoever starts Fanlight.
    record InVariable(String name, Map<String, String> environment) implements MasterKey {

        @Override
        public Aead aead() {
            var line = environment.get(name);
            if (line == null) {
                throw new CannotStart("There is no variable %s with the master key of the database.".formatted(name));
            }
            return MasterKeys.aead(line, name);
        }

        @Override
        public Aead made() {
            return aead();
        }
    }
}
