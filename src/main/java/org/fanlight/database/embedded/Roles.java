package org.fanlight.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The two roles of a deployment: one owns the tables and migrates them, the other is the running application.
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "fanlight_owner";
    static final String APPLICATION = "fanlight_app";

    private Roles() {}

    static void ensure(Connection superuser, String role, String password) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            sql.execute("""
                    do $$
                    begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls password '%2$s';
                      end if;
                    end $$
                    """.formatted(role, password));
            sql.execute("alter role " + role + " set search_path = public, extensions");
        }
    }

    static void ensureDatabase(Connection superuser, String database) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            if (!exists(sql, database)) {
                sql.execute("create database " + database + " owner " + OWNER);
            }
        }
    }

    private static boolean exists(Statement sql, String database) throws SQLException {
        try (var found = sql.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return found.next();
        }
    }
}
