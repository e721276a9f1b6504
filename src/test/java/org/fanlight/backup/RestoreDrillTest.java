package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fanlight.audit.seal.SealKey;
import org.fanlight.database.Login;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.EmbeddedPostgres;
import org.fanlight.database.embedded.RunningServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The whole house with three months of Larkshire: backed up while it is used, and restored to a minute elsewhere.
@Tag("long")
@Timeout(1200)
class RestoreDrillTest {

    private static final String DATABASE = "fanlight_demo";

    @TempDir
    Path folder;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /// What has to be the same again.
    record Figures(long contacts, long people, long acts, String digestOfActs) {

        static Figures of(JdbcClient sql) {
            return sql.sql("""
                    select
                      (select count(*) from frontdoor.contact),
                      (select count(*) from people.person),
                      count(*),
                      encode(sha256(convert_to(string_agg(act::text, '|' order by id), 'UTF8')), 'hex')
                    from audit.act
                    """)
                    .query((row, _) -> new Figures(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)))
                    .single();
        }
    }

    @Test
    void theFiguresAndTheAuditTrailAgreeAfterARestoreToAMinute() throws Exception {
        Path home = folder.resolve("house");
        Path backups = folder.resolve("backups");
        Instant moment;
        Figures then;
        try (var house = Program.start(home, "demo")) {
            String address = house.awaitOpen();
            var sql =
                    sql(RunningServer.on(home.resolve("postgres")).orElseThrow().superuser());
            List<UUID> contacts = sql.sql("select id from frontdoor.contact order by id limit 300")
                    .query(UUID.class)
                    .list();
            becomeSomebody(address);

            var goOn = new AtomicBoolean(true);
            var reader = Thread.ofVirtual().start(() -> {
                for (int next = 0; goOn.get(); next++) {
                    look(address, contacts.get(next % contacts.size()));
                }
            });
            var actsBefore = Figures.of(sql).acts();
            say(Program.run(home, "backup", backups.toString()));
            look(address, contacts.getFirst());
            goOn.set(false);
            reader.join();
            assertThat(Figures.of(sql).acts()).as("was used meanwhile").isGreaterThan(actsBefore);

            then = Figures.of(sql);
            moment = sql.sql("select clock_timestamp()")
                    .query(Timestamp.class)
                    .single()
                    .toInstant();
            contacts.forEach(contact -> look(address, contact));
            assertThat(Figures.of(sql).acts()).isGreaterThan(then.acts());
            awaitTheLogAfter(
                    sql.sql("select clock_timestamp()")
                            .query(Timestamp.class)
                            .single()
                            .toInstant(),
                    sql);
        }

        Path elsewhere = folder.resolve("elsewhere");
        var restored = timed(
                "restored", () -> Program.run(elsewhere, "restore", backups.toString(), "--at", moment.toString()));
        assertThat(restored).contains("Restored as of", DATABASE);
        say(then + " is expected");
        try (var postgres = EmbeddedPostgres.start(elsewhere.resolve("postgres"), Durability.DURABLE)) {
            assertThat(Figures.of(sql(postgres.owner(DATABASE)))).isEqualTo(then);
        }
        var verified = timed("verified", () -> Program.run(elsewhere, "verify", backups.toString()));
        assertThat(verified).contains("All is well", "audit.act");
        var key = SealKey.publicFile(home.resolve("audit/seal.key"));
        assertThat(Program.run(elsewhere, "audit", "verify", "--demo", "--key", key.toString()))
                .contains("whole");
        try (var house = Program.start(elsewhere, "demo")) {
            assertThat(status(house.awaitOpen() + "/readyz")).isEqualTo(200);
        }
    }

    private interface Work {
        String done() throws Exception;
    }

    private static String timed(String word, Work work) throws Exception {
        long began = System.nanoTime();
        String said = work.done();
        say(said + "\n" + word + " in "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
        return said;
    }

    /// By itself, as the house does it when nobody looks.
    private static void awaitTheLogAfter(Instant moment, JdbcClient sql) throws InterruptedException {
        while (!sql.sql("select coalesce(last_archived_time > :moment, false) from pg_stat_archiver")
                .param("moment", Timestamp.from(moment))
                .query(Boolean.class)
                .single()) {
            Thread.sleep(200);
        }
    }

    private void becomeSomebody(String address) throws Exception {
        var page = Jsoup.parse(browser.send(request(address + "/demo").build(), BodyHandlers.ofString())
                .body());
        var token = page.expectFirst("input[name=_csrf]").attr("value");
        var form = request(address + page.expectFirst("form[action^=/demo/be/]").attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token));
        assertThat(browser.send(form.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(303);
    }

    private void look(String address, UUID contact) {
        try {
            assertThat(status(address + "/contacts/" + contact)).isEqualTo(200);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int status(String address) throws Exception {
        return browser.send(request(address).build(), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static JdbcClient sql(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(
                login.url().replace("/postgres?", "/" + DATABASE + "?"), login.user(), login.password()));
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
