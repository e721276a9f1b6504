package org.fanlight.access;

import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// A database that holds one contact with something in every table that belongs to it.
public final class OneOfEverything {

    private OneOfEverything() {}

    /// Once, however many tests share the database.
    public static void in(TestDatabase database) {
        put("access/one-of-everything.sql", id(0xa, 1), "agencies.agency", database);
    }

    /// And beside it what is one's own, another hub's and restricted, with figures from 51 on.
    public static void withOthersIn(TestDatabase database) {
        in(database);
        put("access/ids-in-forms.sql", id(0x1b, 0x51), "access.account", database);
    }

    private static void put(String script, UUID first, String table, TestDatabase database) {
        var isThere = database.owner()
                .sql("select exists (select from " + table + " where id = :first)")
                .param("first", first)
                .query(Boolean.class)
                .single();
        if (!isThere) {
            new ResourceDatabasePopulator(new ClassPathResource(script)).execute(database.ownerDataSource());
            TestEncryption.encryptPlain(database);
        }
    }

    /// @param kind the figures of an id that say of what it is
    public static UUID id(int kind, int number) {
        return new UUID(((long) kind) << 32, number);
    }
}
