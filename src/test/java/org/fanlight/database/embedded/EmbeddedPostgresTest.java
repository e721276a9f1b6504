package org.fanlight.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedPostgresTest {

    @TempDir
    static Path home;

    @Test
    void whatWasCommittedIsThereAtTheNextStart() throws SQLException {
        try (var postgres = start()) {
            keep(postgres.owner("fanlight"), "kept");
        }
        try (var postgres = start()) {
            assertThat(isKept(postgres.owner("fanlight"), "kept")).isTrue();
        }
    }

    @Test
    void thePortIsRemembered() {
        String before;
        try (var postgres = start()) {
            before = postgres.application("fanlight").url();
        }
        try (var postgres = start()) {
            assertThat(postgres.application("fanlight").url()).isEqualTo(before);
        }
    }

    @Test
    void aSecondNodeInTheSameProcessIsRefused() {
        try (var first = start()) {
            assertThatThrownBy(EmbeddedPostgresTest::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running");
            assertThat(first.superuser().user()).isEqualTo("postgres");
        }
    }

    @Test
    void aSecondNodeInAnotherProcessIsRefused() throws Exception {
        Process other = otherNode();
        try {
            assertThatThrownBy(EmbeddedPostgresTest::start).hasMessageContaining("already running");
        } finally {
            stop(other);
        }
    }

    @Test
    void theServerOfAKilledNodeIsTakenOver() throws Exception {
        Process other = otherNode();
        long postmaster = postmaster();
        kill(other.toHandle());

        try (var postgres = start()) {
            assertThat(postmaster()).isEqualTo(postmaster);
            assertThat(isKept(postgres.owner("fanlight"), "committed by the other node"))
                    .isTrue();
        }
    }

    @Test
    void aServerKilledWithItsNodeRecovers() throws Exception {
        Process other = otherNode();
        kill(other.toHandle());
        kill(ProcessHandle.of(postmaster()).orElseThrow());

        try (var postgres = start()) {
            assertThat(isKept(postgres.owner("fanlight"), "committed by the other node"))
                    .isTrue();
        }
    }

    @Test
    void aLeftoverFileThatNamesAnotherProgramDoesNotStopTheServer() throws Exception {
        start().close();
        Path file = home.resolve("server/cluster/postmaster.pid");
        Files.writeString(
                file, "%d\n%s\n0\n5432\n".formatted(ProcessHandle.current().pid(), file.getParent()));

        try (var postgres = start()) {
            assertThat(postmaster()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(postgres.superuser().user()).isEqualTo("postgres");
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws IOException {
        start().close();

        for (String role : new String[] {"postgres", "fanlight_owner", "fanlight_app"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            home.resolve("secrets").resolve(role))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (var postgres = start()) {
            var guess = new Login(postgres.superuser().url(), "postgres", "postgres");

            assertThatThrownBy(guess::connect).hasMessageContaining("password authentication failed");
        }
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, Durability.DURABLE);
    }

    private static long postmaster() throws IOException {
        return Postmaster.of(home.resolve("server/cluster")).orElseThrow().pid();
    }

    private static void keep(Login login, String words) throws SQLException {
        OtherNode.keep(login, words);
    }

    private static boolean isKept(Login login, String words) throws SQLException {
        try (Connection connection = login.connect();
                var query = connection.prepareStatement("select from kept where words = ?")) {
            query.setString(1, words);
            return query.executeQuery().next();
        }
    }

    private static Process otherNode() throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("running");
        return node;
    }

    private static void stop(Process node) throws Exception {
        node.getOutputStream().close();
        node.waitFor(1, TimeUnit.MINUTES);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
