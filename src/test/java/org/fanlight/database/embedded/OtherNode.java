package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.fanlight.database.Login;

/// A process of its own that commits a row and then holds the server until its standard input ends.
final class OtherNode {

    private OtherNode() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Durability.DURABLE)) {
            keep(postgres.owner("fanlight"), "committed by the other node");
            System.out.println("running");
            System.in.transferTo(System.out);
        }
    }

    static void keep(Login login, String words) throws SQLException {
        try (Connection connection = login.connect();
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists kept (words text)");
            sql.execute("insert into kept (words) values ('" + words + "')");
        }
    }
}
