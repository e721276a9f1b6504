package org.fanlight.encryption;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fanlight.database.TestDatabase;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// Encryption for tests that build what they test by themselves.
public final class TestEncryption {

    private static final MasterKey MASTER = MasterKeys.at("file:" + Path.of("target/test-master.key"), Map.of());

    private TestEncryption() {}

    /// With the keys of this database, as an application on it would have them.
    public static Encryption of(TestDatabase database) {
        return new Encryption(keyrings(database));
    }

    /// Encrypts what stands in a database as a migration leaves it.
    public static void encryptPlain(TestDatabase database) {
        try {
            new Reencryption(database.ownerDataSource(), stored(database).orMade(), true, (_, _) -> {}).run(all());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// Every encrypted column of every module.
    private static List<EncryptedColumn> all() {
        var modules = new ClassPathScanningCandidateComponentProvider(false);
        modules.addIncludeFilter(new AssignableTypeFilter(EncryptedColumns.class));
        return modules.findCandidateComponents("org.fanlight").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), TestEncryption.class.getClassLoader()))
                .map(BeanUtils::instantiateClass)
                .flatMap(columns -> ((EncryptedColumns) columns).all().stream())
                .toList();
    }

    static Keyrings keyrings(TestDatabase database) {
        stored(database).orMade();
        return new Keyrings(stored(database)::newest);
    }

    static StoredKeyring stored(TestDatabase database) {
        return new StoredKeyring(database.owner(), MASTER);
    }
}
