package org.fanlight.access;

import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// A database that holds one contact with something in every table that belongs to it.
public final class OneOfEverything {

    private OneOfEverything() {}

    public static void in(TestDatabase database) {
        new ResourceDatabasePopulator(new ClassPathResource("access/one-of-everything.sql"))
                .execute(database.ownerDataSource());
        TestEncryption.encryptPlain(database);
    }

    /// @param kind the figures of an id that say of what it is
    public static UUID id(int kind, int number) {
        return new UUID(((long) kind) << 32, number);
    }
}
