package org.fanlight.database.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;

/// What any database must offer before Fanlight migrates it. What is missing is made, or named with the command to run.
public final class Requirements {

    private static final int OLDEST_VERSION = 15;
    private static final int SEPARATE_SET_PRIVILEGE = 16;
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gin");
    private static final String APPLICATION_ROLE = "fanlight_app";

    private final Statement sql;
    private final Login owner;
    private final int version;

    private Requirements(Statement sql, Login owner, int version) {
        this.sql = sql;
        this.owner = owner;
        this.version = version;
    }

    /// The owner migrates; the application's login connects and then acts as `fanlight_app`, whoever it is.
    public static void meet(Login owner, Login application) {
        ApplicationLogin.refuseIfItMayActAs(owner.user(), application);
        meet(owner, application.user());
        ApplicationLogin.tryOut(application);
    }

    private static void meet(Login owner, String applicationUser) {
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            var requirements = new Requirements(sql, owner, version);
            requirements.refuseOldServer();
            requirements.ensureRoomForSchemas();
            requirements.ensureApplicationRole();
            requirements.ensureMembership(applicationUser);
            requirements.ensureExtensions();
        } catch (SQLException unreachable) {
            throw new CannotStart(
                    "The database could not be used as %s: %s".formatted(owner, unreachable.getMessage()), unreachable);
        }
    }

    private void refuseOldServer() {
        if (version < OLDEST_VERSION) {
            throw new CannotStart("Fanlight needs PostgreSQL %d or newer; the server at %s is version %d."
                    .formatted(OLDEST_VERSION, owner.url(), version));
        }
    }

    private void ensureRoomForSchemas() throws SQLException {
        if (!finds("select where has_database_privilege(current_database(), 'CREATE')")) {
            runOrAsk("grant create on database %s to %s"
                    .formatted(sql.enquoteIdentifier(database(), true), sql.enquoteIdentifier(owner.user(), true)));
        }
    }

    private void ensureApplicationRole() throws SQLException {
        if (!finds("select from pg_roles where rolname = '" + APPLICATION_ROLE + "'")) {
            runOrAsk("create role " + APPLICATION_ROLE + " nologin");
        }
    }

    private void ensureMembership(String user) throws SQLException {
        String privilege = version < SEPARATE_SET_PRIVILEGE ? "MEMBER" : "SET";
        if (!finds("select where pg_has_role(%s, '%s', '%s')".formatted(literal(user), APPLICATION_ROLE, privilege))) {
            runOrAsk("grant %s to %s".formatted(APPLICATION_ROLE, sql.enquoteIdentifier(user, true)));
        }
    }

    private void ensureExtensions() throws SQLException {
        if (!finds("select from pg_namespace where nspname = 'extensions'")) {
            runOrAsk("create schema extensions");
        }
        for (String role : List.of(owner.user(), APPLICATION_ROLE)) {
            ensureUseOfExtensions(role);
        }
        for (String extension : EXTENSIONS) {
            ensureExtension(extension);
        }
    }

    private void ensureUseOfExtensions(String role) throws SQLException {
        if (!finds("select where has_schema_privilege(%s, 'extensions', 'USAGE')".formatted(literal(role)))) {
            runOrAsk("grant usage on schema extensions to " + sql.enquoteIdentifier(role, true));
        }
    }

    private void ensureExtension(String name) throws SQLException {
        if (!finds("select from pg_extension where extname = '" + name + "'")) {
            runOrAsk("create extension " + name + " schema extensions");
        } else if (!finds("select from pg_extension where extname = '" + name
                + "' and extnamespace = 'extensions'::regnamespace")) {
            runOrAsk("alter extension " + name + " set schema extensions");
        }
    }

    private void runOrAsk(String command) {
        try {
            sql.execute(command);
            refuseWarning();
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The database is not ready and %s may not change that (%s). As its administrator, run once in this database: %s;"
                            .formatted(owner.user(), refused.getMessage(), command),
                    refused);
        }
    }

    /// A grant that the owner may not make, or only in part, is a warning for PostgreSQL.
    private void refuseWarning() throws SQLException {
        var warning = sql.getWarnings();
        sql.clearWarnings();
        if (warning != null && warning.getSQLState().equals("01007")) {
            throw warning;
        }
    }

    private String database() throws SQLException {
        return sql.getConnection().getCatalog();
    }

    private boolean finds(String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private String literal(String text) throws SQLException {
        return sql.enquoteLiteral(text);
    }
}
