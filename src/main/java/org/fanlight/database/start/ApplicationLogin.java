package org.fanlight.database.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fanlight.database.CannotStart;
import org.fanlight.database.Login;

/// The login that the application runs with must work, and must not be able to change what is only ever added to.
final class ApplicationLogin {

    private ApplicationLogin() {}

    static void check(Login application, String owner) {
        try (Connection connection = application.connect();
                Statement sql = connection.createStatement()) {
            if (mayActAs(owner, sql)) {
                throw new CannotStart("""
                        The login %s may act as %s, which owns the tables: then nothing is safe from change. \
                        Let SPRING_DATASOURCE_USERNAME be a login that owns nothing, and SPRING_FLYWAY_USER the owner.\
                        """.formatted(application.user(), owner));
            }
            sql.execute("set role fanlight_app");
        } catch (SQLException unusable) {
            throw new CannotStart(
                    "The database could not be used as %s: %s".formatted(application, unusable.getMessage()), unusable);
        }
    }

    /// A superuser may act as everybody.
    private static boolean mayActAs(String owner, Statement sql) throws SQLException {
        try (ResultSet rows =
                sql.executeQuery("select where pg_has_role(%s, 'MEMBER')".formatted(sql.enquoteLiteral(owner)))) {
            return rows.next();
        }
    }
}
