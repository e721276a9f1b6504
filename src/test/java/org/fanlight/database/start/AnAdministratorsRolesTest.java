package org.fanlight.database.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.fanlight.database.Login;
import org.fanlight.database.TestDatabase;
import org.fanlight.startup.CannotStart;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database as the document tells an administrator to make it: an owner and a login, neither with powers of its own.
class AnAdministratorsRolesTest {

    private static final String PASSWORD = "of one test";

    private final String suffix = Long.toString(System.nanoTime(), 36);
    private final String database = "external_" + suffix;
    private final Login owner = login("owner_" + suffix);
    private final Login application = login("web_" + suffix);

    @BeforeEach
    void makeThem() throws SQLException {
        asAdministrator("create role %s login password '%s'".formatted(owner.user(), PASSWORD));
        asAdministrator("create role %s login password '%s'".formatted(application.user(), PASSWORD));
        asAdministrator("grant fanlight_app to " + application.user());
        asAdministrator("create database %s owner %s".formatted(database, owner.user()));
    }

    @Test
    void areEnoughToMigrateAndToRun() throws SQLException {
        Requirements.meet(owner, application);
        migrate();

        try (var connection = application.connect();
                var sql = connection.createStatement()) {
            sql.execute("set role fanlight_app");
            sql.execute("insert into database.submission (key) values (gen_random_uuid())");
            assertThatThrownBy(() -> sql.execute("delete from audit.act")).hasMessageContaining("permission denied");
        }
        assertThatCode(() -> Requirements.meet(owner, application)).doesNotThrowAnyException();
    }

    @Test
    void anOwnerWhoDidNotMakeTheExtensionsCanUseThem() throws SQLException {
        asAdministratorInDatabase("create schema extensions");
        for (var extension : new String[] {"pg_trgm", "unaccent", "btree_gin"}) {
            asAdministratorInDatabase("create extension " + extension + " schema extensions");
        }
        assertThatThrownBy(() -> Requirements.meet(owner, application))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("grant usage on schema extensions to \"%s\";".formatted(owner.user()));

        asAdministratorInDatabase("grant usage on schema extensions to fanlight_app, " + owner.user());

        Requirements.meet(owner, application);
        assertThatCode(this::migrate).doesNotThrowAnyException();
    }

    @Test
    void anExtensionOutOfReachIsNamedWithTheCommandToRun() throws SQLException {
        asAdministratorInDatabase("create extension pg_trgm schema public");

        assertThatThrownBy(() -> Requirements.meet(owner, application))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("alter extension pg_trgm set schema extensions;");
    }

    @Test
    void anOwnerWithoutRoomForSchemasIsNamedWithTheCommandToRun() throws SQLException {
        asAdministrator("alter database %s owner to postgres".formatted(database));

        assertThatThrownBy(() -> Requirements.meet(owner, application))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("grant create on database \"%s\" to \"%s\";".formatted(database, owner.user()));
    }

    @Test
    void aLoginThatMayNotActAsTheApplicationIsNamedWithTheCommandToRun() throws SQLException {
        asAdministrator("revoke fanlight_app from " + application.user());

        assertThatThrownBy(() -> Requirements.meet(owner, application))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("grant fanlight_app to \"%s\";".formatted(application.user()));
    }

    @Test
    void aLoginThatOwnsTheTablesIsRefused() {
        assertThatThrownBy(() -> Requirements.meet(owner, owner))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SPRING_FLYWAY_USER");
    }

    @Test
    void aLoginThatMayBecomeTheOwnerIsRefused() throws SQLException {
        asAdministrator("grant %s to %s".formatted(owner.user(), application.user()));

        assertThatThrownBy(() -> Requirements.meet(owner, application)).hasMessageContaining("owns nothing");
    }

    @Test
    void aWrongPasswordIsSaidWithoutThePassword() {
        var wrong = new Login(application.url(), application.user(), "not it at all");

        assertThatThrownBy(() -> Requirements.meet(owner, wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(application.user())
                .hasMessageNotContaining("not it at all");
    }

    private void migrate() {
        var applied = Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("database")
                .initSql("set search_path = public, extensions")
                .load()
                .migrate();
        assertThat(applied.success).isTrue();
    }

    private Login login(String user) {
        return new Login(TestDatabase.administrator(database).url(), user, PASSWORD);
    }

    private void asAdministrator(String command) throws SQLException {
        run(TestDatabase.administrator("postgres"), command);
    }

    private void asAdministratorInDatabase(String command) throws SQLException {
        run(TestDatabase.administrator(database), command);
    }

    private static void run(Login administrator, String command) throws SQLException {
        try (var connection = administrator.connect();
                var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
