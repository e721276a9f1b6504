package org.fanlight.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/// The keys in use: several for fields, of which the first encrypts and all decrypt, and one for looking things up.
final class Keyring {

    private static final byte TINK = 1;
    private static final int PREFIX_BYTES = 5;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final int edition;
    private final KeysetHandle fields;
    private final KeysetHandle search;
    private final Aead aead;
    private final PrfSet prf;

    private Keyring(int edition, KeysetHandle fields, KeysetHandle search) {
        try {
            this.edition = edition;
            this.fields = fields;
            this.search = search;
            this.aead = fields.getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.prf = search.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Keyring generated() {
        return guarded(() -> new Keyring(
                1,
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    static Keyring open(Wrapped wrapped, Aead master) throws GeneralSecurityException {
        return new Keyring(
                wrapped.edition(),
                TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.fieldKeys(), master, use("fields")),
                TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.searchKey(), master, use("search")));
    }

    Wrapped wrapped(Aead master) throws GeneralSecurityException {
        return new Wrapped(
                edition,
                TinkProtoKeysetFormat.serializeEncryptedKeyset(fields, master, use("fields")),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(search, master, use("search")));
    }

    /// With one more key, which decrypts on every node before it encrypts on any.
    Keyring withNextKey() {
        return guarded(() -> {
            var key = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId();
            return new Keyring(
                    edition + 1, KeysetHandle.newBuilder(fields).addEntry(key).build(), search);
        });
    }

    /// The newest key encrypts from now on.
    Keyring withNewestFirst() {
        return guarded(() -> {
            var builder = KeysetHandle.newBuilder(fields);
            builder.getAt(builder.size() - 1).makePrimary();
            return new Keyring(edition + 1, builder.build(), search);
        });
    }

    /// Without the keys that encrypt no more.
    @AccessesPartialKey
    Keyring withoutFormerKeys() {
        return guarded(() -> {
            var primary = KeysetHandle.importKey(fields.getPrimary().getKey())
                    .withFixedId(fields.getPrimary().getId())
                    .makePrimary();
            return new Keyring(
                    edition + 1, KeysetHandle.newBuilder().addEntry(primary).build(), search);
        });
    }

    /// The same keys as the next edition.
    Keyring again() {
        return new Keyring(edition + 1, fields, search);
    }

    int keys() {
        return fields.size();
    }

    byte[] encrypt(byte[] plain, byte[] boundTo) {
        return guarded(() -> aead.encrypt(plain, boundTo));
    }

    byte[] decrypt(byte[] stored, byte[] boundTo) throws GeneralSecurityException {
        return aead.decrypt(stored, boundTo);
    }

    byte[] keyed(byte[] text, int bytes) {
        return guarded(() -> prf.computePrimary(text, bytes));
    }

    /// What a value begins with that the first key has encrypted.
    byte[] prefix() {
        return ByteBuffer.allocate(PREFIX_BYTES)
                .put(TINK)
                .putInt(fields.getPrimary().getId())
                .array();
    }

    /// A value that is none of Tink's needs no other keyring either: it will not be decrypted.
    boolean knowsKeyOf(byte[] stored) {
        if (stored.length < PREFIX_BYTES || stored[0] != TINK) {
            return true;
        }
        int id = ByteBuffer.wrap(stored, 1, PREFIX_BYTES - 1).getInt();
        return IntStream.range(0, fields.size()).anyMatch(at -> fields.getAt(at).getId() == id);
    }

    private static byte[] use(String use) {
        return ("fanlight keyring " + use).getBytes(StandardCharsets.UTF_8);
    }

    private static <R> R guarded(Work<R> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Work<R> {
        R done() throws GeneralSecurityException;
    }

    /// As it stands in the database, encrypted with the master key.
    record Wrapped(int edition, byte[] fieldKeys, byte[] searchKey) {}
}
