package org.fanlight.demo.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fanlight.demo.rows.Row;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Copies rows into their tables, in the transaction at hand: what others refer to goes first, each in order of time.
@Component
@Profile("demo")
class CopyRows {

    private final JdbcOperations jdbc;
    private final RowEncryption encryption;

    CopyRows(JdbcOperations jdbc, RowEncryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    void copy(List<Row> rows) {
        var byKind = rows.stream().collect(Collectors.groupingBy(Row::getClass));
        Tables.IN_ORDER.forEach(kind -> {
            var ofKind = byKind.getOrDefault(kind, List.of());
            if (!ofKind.isEmpty()) {
                copy(RowTable.of(kind, encryption), ofKind);
            }
        });
    }

    /// By way of a table of its own, since nothing is copied straight into one that row-level security guards.
    private void copy(RowTable table, List<Row> rows) {
        var lines = new StringBuilder();
        rows.stream().sorted(Comparator.comparing(Row::happenedAt)).forEach(row -> table.write(row, lines));
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        jdbc.execute(table.stage());
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(table.copyStatement(), new ByteArrayInputStream(bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        jdbc.execute(table.putInPlace());
    }
}
