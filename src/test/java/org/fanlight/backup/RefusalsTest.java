package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each refusal is one sentence, ends with 2 and changes nothing.
@Timeout(300)
class RefusalsTest {

    private static final Room NONE = _ -> 1_000_000;

    @TempDir
    static Path folder;

    private static House running;
    private static House empty;
    private static Path backups;

    @BeforeAll
    static void open() throws IOException {
        running = House.at(folder.resolve("running")).open();
        running.keep("kept");
        empty = House.at(folder.resolve("empty"));
        backups = folder.resolve("backups");
        assertThat(running.run("backup", backups.toString()).code()).isZero();
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "verify"})
    void aDatabaseOfOnesOwnHasItsOwnTools(String verb) throws IOException {
        var house = running.with("SPRING_DATASOURCE_URL", "jdbc:postgresql://db.example/fanlight");

        refused(house.run(verb, backups.toString()), "its own tools back it up: docs/operations.md");
    }

    @ParameterizedTest
    @CsvSource({"backup,", "restore,", "verify,", "backup,--fast", "verify,--at"})
    void whatIsNotUnderstoodIsShown(String verb, String word) {
        refused(word == null ? running.run(verb) : running.run(verb, "x", word), "It is: ./fanlight " + verb + " DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restore", "verify"})
    void aFolderThatIsNotThere(String verb) {
        refused(running.run(verb, folder.resolve("nowhere").toString()), "There is no folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restore", "verify"})
    void aFolderThatHoldsNoBackups(String verb) throws IOException {
        refused(
                running.run(
                        verb, Files.createDirectories(folder.resolve("other")).toString()),
                "is no folder that");
    }

    @Test
    void aBackupWhereNothingRuns() {
        refused(empty.run("backup", backups.toString()), "Fanlight does not run on " + empty.path());
    }

    @Test
    void aBackupIntoAFolderWithOtherThings() throws IOException {
        try (var house = House.at(folder.resolve("untidy")).open()) {
            Path things = Files.createDirectory(folder.resolve("things"));
            Files.writeString(things.resolve("letter"), "");

            refused(house.run("backup", things.toString()), "is not empty and holds no backups");
            refused(house.run("backup", folder.resolve("no/such/disk").toString()), "There is no folder");
            refused(house.run("backup", backups.toString()), "holds the backups of another database");
            refused(house.run(NONE, "backup", folder.resolve("small").toString()), "has 1 MB left, and about");
            assertThat(house.path().resolve("postgres/backup-folder")).doesNotExist();
        }
    }

    @Test
    void aSecondFolderForOneLog() {
        var elsewhere = folder.resolve("elsewhere").toString();

        refused(running.run("backup", elsewhere), "The log of this database goes to " + backups);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void aRestoreWhereFanlightRuns() {
        refused(running.run("restore", backups.toString()), "already running");
        assertThat(running.words()).contains("kept");
    }

    @Test
    void aRestoreOverAServerThatWasLeftBehind() throws IOException {
        var house = House.at(folder.resolve("left-behind"));
        Path cluster = Files.createDirectories(house.path().resolve("postgres/server/cluster"));
        Files.copy(running.path().resolve("postgres/server/cluster/postmaster.pid"), cluster.resolve("postmaster.pid"));

        refused(house.run("restore", backups.toString()), "still runs, left behind by a Fanlight that was killed");
    }

    @Test
    void fanlightDoesNotBeginAnewWhereARestoreWasCutShort() throws IOException {
        try (var house = House.at(folder.resolve("half"))) {
            Path server = Files.createDirectories(house.path().resolve("postgres/server"));
            Files.writeString(server.resolve("restoring"), "");

            assertThatThrownBy(house::open).hasMessageContaining("A restore was cut short");

            assertThat(house.run("restore", backups.toString()).code()).isZero();
            assertThat(house.open().words()).contains("kept");
        }
    }

    @Test
    void aRestoreWithoutRoom() {
        refused(empty.run(NONE, "restore", backups.toString()), "has 1 MB left, and about");
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, is no time I can read",
        "2026-02-30 10:00, is no time I can read",
        "2026-10-25 01:30, was twice in London",
        "2026-03-29 01:30, never was in London",
        "2020-01-01 10:00, is before the oldest backup. The earliest",
        "2999-01-01 10:00, is still to come"
    })
    void aTimeThatCannotBe(String time, String words) {
        refused(empty.run("restore", backups.toString(), "--at", time), words);
    }

    @Test
    void aTimeThatTheLogDoesNotReach() throws Exception {
        running.keep("only here for the log to move on");
        running.bringTheLogTo(backups);
        Instant later = running.now();

        refused(
                empty.run("restore", backups.toString(), "--at", later.toString()),
                "The log does not reach",
                "The newest that can be restored is");
        assertThat(empty.path().resolve("postgres/server/cluster")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "Mac OS X aarch64, 18.6, was made on Mac OS X aarch64",
        "Linux amd64, 17.2, was made by PostgreSQL 17.2 and this Fanlight brings PostgreSQL 18"
    })
    void anotherKindOfMachineOrServer(String platform, String server, String words) throws IOException {
        var original = BackupFolder.existing(backups);
        var here = original.backups().getFirst().manifest();
        var there = new Manifest(
                here.fanlight(),
                server,
                platform.startsWith("Linux") ? here.platform() : platform,
                here.systemIdentifier(),
                here.timeline(),
                here.startLsn(),
                here.stopLsn(),
                here.started(),
                here.finished(),
                here.bytes(),
                here.folders(),
                here.files());
        var moved = BackupFolder.forDatabase(folder.resolve("from " + server), original.systemIdentifier());
        moved.newBackup(Instant.EPOCH).finish(there);

        refused(empty.run("restore", moved.path().toString()), words);
    }

    @Test
    void theLogWaitsWhileItsFolderCannotBeReached() throws Exception {
        Files.move(backups, folder.resolve("unplugged"));

        running.keep("while it is away");
        refused(running.run("backup", backups.toString()), "cannot be reached");
        assertThat(backups).as("nothing is written to where the disk should be").doesNotExist();

        Files.move(folder.resolve("unplugged"), backups);
        running.bringTheLogTo(backups);
        assertThat(empty.run("verify", backups.toString()).said())
                .contains("public.kept: " + running.words().size(), "All is well");
    }

    @Test
    void aBackupFolderIsForOneAccountOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)))
                .isEqualTo("rwx------");
    }

    private static void refused(House.Answer answer, String... words) {
        assertThat(answer.said()).isEmpty();
        assertThat(answer.complained()).contains(words).doesNotContain("Exception");
        assertThat(answer.code()).isEqualTo(2);
    }
}
