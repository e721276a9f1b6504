package org.fanlight.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A Fanlight of a test's own with a few rows in it, and what it says to the commands.
final class House implements AutoCloseable {

    private final Path home;
    private final Map<String, String> more;
    private EmbeddedPostgres postgres;

    /// What a command printed and how it ended.
    record Answer(int code, String said, String complained) {}

    private House(Path home, Map<String, String> more) {
        this.home = home;
        this.more = more;
    }

    /// Nothing runs in it yet. The server's programs are unpacked once for all houses.
    static House at(Path home) throws IOException {
        Path programs = Files.createDirectories(Path.of("target/programs").toAbsolutePath());
        Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(home.resolve("postgres/programs"), programs);
        return new House(home, Map.of());
    }

    House with(String setting, String value) {
        return new House(home, Map.of(setting, value));
    }

    House open() {
        postgres = EmbeddedPostgres.start(home.resolve("postgres"), Durability.DURABLE);
        sql().sql("create table if not exists kept (word text)").update();
        return this;
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    JdbcClient sql() {
        var login = postgres.owner("fanlight");
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    /// Always the same connection.
    JdbcClient connection() {
        var login = postgres.owner("fanlight");
        return JdbcClient.create(new SingleConnectionDataSource(login.url(), login.user(), login.password(), true));
    }

    void keep(String word) {
        keep(word, sql());
    }

    static void keep(String word, JdbcClient sql) {
        sql.sql("insert into kept (word) values (:word)").param("word", word).update();
    }

    List<String> words() {
        return sql().sql("select word from kept order by word collate \"C\"")
                .query(String.class)
                .list();
    }

    /// By the server's clock, which is the one that counts.
    Instant now() {
        return sql().sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /// As half a minute would do it.
    void bringTheLogTo(Path backups) throws SQLException {
        try (var connection = postgres.superuser().connect()) {
            var segment = ServerSession.on(connection).endSegment();
            new LogTransfer(backups.resolve("wal"), Duration.ofMinutes(1)).await(segment);
        }
    }

    Answer run(String... words) {
        return run(Room.ON_DISK, words);
    }

    Answer run(Room room, String... words) {
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var environment = new HashMap<>(more);
        environment.put("FANLIGHT_HOME", home.toString());
        int code =
                new BackupCommands(environment, stream(said), stream(complained), Clock.systemUTC(), room).run(words);
        return new Answer(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    }

    Path path() {
        return home;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
