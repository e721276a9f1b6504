package org.fanlight.encryption;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fanlight.database.TestDatabase;
import org.postgresql.PGConnection;

/// Everything that stands in the tables of a database, byte by byte as PostgreSQL would hand it to a thief.
record StolenDump(Map<String, byte[]> tables) {

    private static final String NAMES = """
            select schemaname || '.' || tablename
            from pg_tables
            where schemaname !~ '^(pg_|information_schema|extensions)'
            order by 1
            """;

    static StolenDump of(TestDatabase database) {
        var tables = new HashMap<String, byte[]>();
        try (Connection connection = database.ownerDataSource().getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : database.owner().sql(NAMES).query(String.class).list()) {
                var rows = new ByteArrayOutputStream();
                copies.copyOut("copy " + table + " to stdout (format binary)", rows);
                tables.put(table, rows.toByteArray());
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new StolenDump(tables);
    }

    /// Which of these texts a thief could read, and where. Texts of less than eight bytes are left out.
    Collection<String> reveals(Collection<String> texts) {
        var byBeginning = new HashMap<Long, List<byte[]>>();
        texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length >= Long.BYTES)
                .forEach(
                        bytes -> byBeginning.merge(ByteBuffer.wrap(bytes).getLong(), List.of(bytes), StolenDump::both));
        var revealed = new TreeSet<String>();
        tables.forEach((table, bytes) -> {
            var window = ByteBuffer.wrap(bytes);
            for (int at = 0; at <= bytes.length - Long.BYTES; at++) {
                for (var text : byBeginning.getOrDefault(window.getLong(at), List.of())) {
                    if (at + text.length <= bytes.length
                            && Arrays.equals(text, 0, text.length, bytes, at, at + text.length)) {
                        revealed.add(table + ": " + new String(text, StandardCharsets.UTF_8));
                    }
                }
            }
        });
        return revealed;
    }

    private static List<byte[]> both(List<byte[]> some, List<byte[]> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
