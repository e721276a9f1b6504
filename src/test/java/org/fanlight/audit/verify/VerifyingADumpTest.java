package org.fanlight.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.audit.verify.Verified.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.fanlight.audit.seal.Trail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/// A dump as `pg_dump` writes it, far from any server of Fanlight's.
class VerifyingADumpTest {

    private static final Trail TRAIL = new Trail();

    private final Path file = TRAIL.folder().resolve("dump.sql");

    @BeforeAll
    static void fill() {
        TRAIL.enter(12).sealBy(5).enter(1);
    }

    @Test
    void aDumpIsVerifiedWithNothingButThePublicKey() throws Exception {
        dump();

        var verified = verify(
                TRAIL, "--dump", file.toString(), "--key", TRAIL.publicKey().toString());

        assertThat(verified.said()).contains("Seals: 3", "Acts:  12", "not checked: 1 acts", "The trail is whole.");
        assertThat(verified.exitCode()).isEqualTo(AuditVerb.WHOLE);
    }

    @Test
    void aLineChangedInADumpIsFound() throws Exception {
        dump();
        var text = Files.readString(file);
        var place = text.indexOf("Sam Okoro", text.indexOf("\n7\t"));
        Files.writeString(file, text.substring(0, place) + "Pam" + text.substring(place + 3));

        var verified = verify(TRAIL, "--dump", file.toString());

        assertThat(verified.said()).contains("FAULT: Act 7 was changed").doesNotContain("Okoro");
        assertThat(verified.exitCode()).isEqualTo(AuditVerb.FAULTY);
    }

    @Test
    void anActThatIsThereTwiceInADumpIsFound() throws Exception {
        dump();
        var text = Files.readString(file);
        var begin = text.indexOf("\n7\t") + 1;
        var line = text.substring(begin, text.indexOf('\n', begin) + 1);
        Files.writeString(file, text.replace(line, line + line));

        assertThat(verify(TRAIL, "--dump", file.toString()).said()).contains("FAULT: Act 7 was added later");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws Exception {
        unreadable("There is no file", "--dump", "nowhere.sql");
        Files.writeString(file, "PGDMP and much more");
        unreadable("Make it plain first: pg_restore", "--dump", file.toString());
        Files.writeString(file, "select 1;\n");
        unreadable("There is no audit trail with seals in it", "--dump", file.toString());
        dump();
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\\.")));
        unreadable("ends in the middle", "--dump", file.toString());
        unreadable("There is no public key in", "--key", "nowhere.pub");
        unreadable("--expect needs a day", "--expect", "yesterday");
        unreadable("I do not know --quickly", "--quickly");
    }

    private void unreadable(String words, String... options) {
        var verified = verify(TRAIL, options);
        assertThat(verified.said()).contains(words);
        assertThat(verified.exitCode()).isEqualTo(AuditVerb.UNREADABLE);
    }

    private void dump() throws IOException, SQLException {
        try (var connection = TRAIL.database().ownerLogin().connect();
                var out = Files.newOutputStream(file)) {
            connection.createStatement().execute("set timezone = 'Asia/Kathmandu'");
            say(out, "--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n\n");
            for (var table : new String[] {"audit.act", "audit.seal", "audit.other"}) {
                copy(connection.unwrap(PGConnection.class), table, out);
            }
            say(out, "--\n-- PostgreSQL database dump complete\n--\n");
        }
    }

    private static void copy(PGConnection connection, String table, OutputStream out) throws IOException, SQLException {
        if (table.equals("audit.other")) {
            say(out, "COPY audit.other (id, words) FROM stdin;\n1\tCOPY\n\\.\n\n");
            return;
        }
        String columns;
        try (var rows = ((Connection) connection)
                .createStatement()
                .executeQuery(
                        "select string_agg(attname, ', ' order by attnum) from pg_attribute where attnum > 0 and attrelid = '"
                                + table + "'::regclass")) {
            rows.next();
            columns = rows.getString(1);
        }
        say(out, "COPY %s (%s) FROM stdin;\n".formatted(table, columns));
        connection.getCopyAPI().copyOut("copy %s (%s) to stdout".formatted(table, columns), out);
        say(out, "\\.\n\n\n");
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
