package org.fanlight.database.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanlight.database.CannotStart;
import org.fanlight.database.Login;

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

    /// The owner migrates; the application user connects and then acts as `fanlight_app`, whoever it is.
    public static void meet(Login owner, String applicationUser) {
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            var requirements = new Requirements(sql, owner, version);
            requirements.refuseOldServer();
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
        runOrAsk("grant usage on schema extensions to " + APPLICATION_ROLE);
        for (String extension : EXTENSIONS) {
            ensureExtension(extension);
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
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The database is not ready and %s may not change that (%s). As its administrator, run once in this database: %s;"
                            .formatted(owner.user(), refused.getMessage(), command),
                    refused);
        }
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
