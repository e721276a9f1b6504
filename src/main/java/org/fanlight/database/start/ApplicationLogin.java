package org.fanlight.database.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;

/// The login that the application runs with must work, and must not be able to change what is only ever added to.
final class ApplicationLogin {

    private ApplicationLogin() {}

    /// Before anything is asked of an administrator: else they would be led to give it the wrong rights.
    static void refuseIfItMayActAs(String owner, Login application) {
        using(application, sql -> {
            if (mayActAs(owner, sql)) {
                throw new CannotStart("""
                        The login %s may act as %s, which owns the tables: then nothing is safe from change. \
                        Let SPRING_DATASOURCE_USERNAME be a login that owns nothing, and SPRING_FLYWAY_USER the owner.\
                        """.formatted(application.user(), owner));
            }
        });
    }

    /// As each connection of the application does it.
    static void tryOut(Login application) {
        using(application, sql -> sql.execute("set role fanlight_app"));
    }

    private static void using(Login application, Trial trial) {
        try (Connection connection = application.connect();
                Statement sql = connection.createStatement()) {
            trial.with(sql);
        } catch (SQLException unusable) {
            throw new CannotStart(
                    "The database could not be used as %s: %s".formatted(application, unusable.getMessage()), unusable);
        }
    }

    /// A superuser may act as everybody.
    private static boolean mayActAs(String owner, Statement sql) throws SQLException {
        var query = "select from pg_roles where rolname = %s and pg_has_role(oid, 'MEMBER')";
        try (ResultSet rows = sql.executeQuery(query.formatted(sql.enquoteLiteral(owner)))) {
            return rows.next();
        }
    }

    /// Something that is tried with a connection.
    private interface Trial {
        void with(Statement sql) throws SQLException;
    }
}
