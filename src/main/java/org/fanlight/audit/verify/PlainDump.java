package org.fanlight.audit.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.fanlight.audit.seal.ActColumns;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// The acts and seals in a plain dump of `pg_dump`. Nothing of the dump is run: only the rows of two tables are taken.
final class PlainDump implements AutoCloseable {

    private static final Pattern BLOCK = Pattern.compile("COPY audit\\.(act|seal) \\(([a-z_, ]+)\\) FROM stdin;");
    private static final byte[] CUSTOM = "PGDMP".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "\\.";

    private static final String TABLES = """
            create schema audit;
            create table audit.act (%s);
            create table audit.seal (
              number bigint, encoding int, day date, number_of_day int, first_act bigint, last_act bigint, acts int,
              acts_hash bytea, act_marks bytea, previous_hash bytea, sealed_at timestamptz, hash bytea, key text,
              signature bytea)
            """.formatted(ActColumns.DECLARED);

    private final InputStream dump;

    private PlainDump(InputStream dump) {
        this.dump = dump;
    }

    static PlainDump open(Path file) throws IOException {
        var dump = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        dump.mark(CUSTOM.length);
        var begins = dump.readNBytes(CUSTOM.length);
        dump.reset();
        if (Arrays.equals(begins, CUSTOM)) {
            dump.close();
            throw new Unreadable(
                    "%s is a dump in PostgreSQL's own format. Make it plain first: pg_restore --schema=audit --file=plain.sql %s"
                            .formatted(file, file));
        }
        return new PlainDump(dump);
    }

    /// Fills an empty database.
    void loadInto(Connection connection) throws IOException, SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(TABLES);
            var blocks = copyAll(connection);
            if (blocks != 2) {
                throw new Unreadable(
                        "There is no audit trail with seals in it. It needs the rows of audit.act and audit.seal"
                                + " as pg_dump writes them without options such as --inserts or --schema-only.");
            }
            sql.execute("create index on audit.act (id)");
            sql.execute("create index on audit.seal (number)");
            sql.execute("analyze audit.act");
        }
    }

    private int copyAll(Connection connection) throws IOException, SQLException {
        var blocks = 0;
        for (var line = line(); line.length > 0; line = line()) {
            var words = line.length < 1_000 ? new String(line, StandardCharsets.UTF_8).strip() : "";
            if (BLOCK.matcher(words).matches()) {
                copy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(words));
                blocks++;
            }
        }
        return blocks;
    }

    private void copy(CopyIn copy) throws IOException, SQLException {
        try {
            for (var line = line(); !isEnd(line); line = line()) {
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static boolean isEnd(byte[] line) {
        if (line.length == 0) {
            throw new Unreadable("It ends in the middle of a table.");
        }
        return line.length <= END.length() + 2
                && new String(line, StandardCharsets.US_ASCII).strip().equals(END);
    }

    /// With its end; empty at the end of the file.
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (var next = dump.read(); next >= 0; next = dump.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        dump.close();
    }
}
