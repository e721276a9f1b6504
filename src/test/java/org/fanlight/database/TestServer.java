package org.fanlight.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.EmbeddedPostgres;
import org.fanlight.database.start.Requirements;
import org.fanlight.startup.CannotStart;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// One PostgreSQL for a whole test run, with a template that every test database is a copy of.
final class TestServer {

    private static final int PARALLEL_RUNS = 8;
    private static final String COPIES = "test_";

    private final EmbeddedPostgres postgres;
    private final String template;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer(EmbeddedPostgres postgres) throws IOException, SQLException {
        this.postgres = postgres;
        this.template = "template_" + checksumOfMigrations();
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        dropCopiesOfFormerRuns();
        if (databases(template).isEmpty()) {
            migrate();
        }
    }

    static TestServer running() {
        return Running.SERVER;
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    String copy() {
        String name = COPIES + copies.incrementAndGet();
        asSuperuser("create database " + name + " template " + template + " strategy wal_log owner fanlight_owner");
        return name;
    }

    String asOf(String version) {
        String name = COPIES + copies.incrementAndGet();
        Requirements.meet(postgres.owner(name), postgres.application(name));
        migrate(postgres.owner(name), version);
        return name;
    }

    static void migrate(Login owner, String version) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("database")
                .target(version)
                .load()
                .migrate();
    }

    /// Migrated under another name first, so that a failed migration leaves no template behind.
    private void migrate() {
        String unfinished = COPIES + "template";
        Login owner = postgres.owner(unfinished);
        Requirements.meet(owner, postgres.application(unfinished));
        migrate(owner, "latest");
        asSuperuser("alter database " + unfinished + " rename to " + template);
    }

    private void dropCopiesOfFormerRuns() throws SQLException {
        for (String name : databases(COPIES + "%")) {
            asSuperuser("drop database " + name + " with (force)");
        }
    }

    private List<String> databases(String like) throws SQLException {
        try (Connection connection = postgres.superuser().connect();
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("select datname from pg_database where datname like '" + like + "'")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void asSuperuser(String command) {
        try (Connection connection = postgres.superuser().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(command);
        } catch (SQLException failed) {
            throw new IllegalStateException(command, failed);
        }
    }

    private static String checksumOfMigrations() throws IOException {
        var checksum = new CRC32();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql")) {
            try (InputStream content = migration.getInputStream()) {
                checksum.update(content.readAllBytes());
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static final class Running {
        private static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return new TestServer(firstFreeFolder(0));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /// Two runs in one worktree get a server each.
        private static EmbeddedPostgres firstFreeFolder(int number) {
            try {
                return EmbeddedPostgres.start(Path.of("target/postgres-" + number), Durability.THROWAWAY);
            } catch (CannotStart taken) {
                if (number == PARALLEL_RUNS) {
                    throw taken;
                }
                return firstFreeFolder(number + 1);
            }
        }
    }
}
