package org.fanlight.encryption;

import java.nio.file.Path;
import java.util.Map;
import org.fanlight.database.TestDatabase;

/// Encryption for tests that build what they test by themselves.
public final class TestEncryption {

    private static final MasterKey MASTER = MasterKeys.at("file:" + Path.of("target/test-master.key"), Map.of());

    private TestEncryption() {}

    /// With the keys of this database, as an application on it would have them.
    public static Encryption of(TestDatabase database) {
        return new Encryption(keyrings(database));
    }

    static Keyrings keyrings(TestDatabase database) {
        stored(database).orMade();
        return new Keyrings(stored(database)::newest);
    }

    static StoredKeyring stored(TestDatabase database) {
        return new StoredKeyring(database.owner(), MASTER);
    }
}
