package org.fanlight.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where a database is and who asks.
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
