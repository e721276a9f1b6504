package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each refusal is one sentence, ends with 2 and changes nothing.
@Timeout(120)
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
        assertThat(running.words()).containsExactly("kept");
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
        Instant later = Stream.generate(running::now)
                .filter(now -> now.isAfter(Instant.EPOCH))
                .findFirst()
                .orElseThrow();

        refused(
                empty.run("restore", backups.toString(), "--at", later.toString()),
                "The log does not reach",
                "The newest that can be restored is");
        assertThat(empty.path().resolve("postgres/server/cluster")).doesNotExist();
    }

    @Test
    void anotherKindOfMachine() throws IOException {
        var folderThere = BackupFolder.existing(backups);
        var here = folderThere.backups().getFirst().manifest();
        var there = BackupFolder.forDatabase(folder.resolve("from-a-mac"), folderThere.systemIdentifier());
        there.newBackup(Instant.EPOCH)
                .finish(new Manifest(
                        here.fanlight(),
                        here.postgresql(),
                        "Mac OS X aarch64",
                        here.systemIdentifier(),
                        1,
                        here.startLsn(),
                        here.stopLsn(),
                        here.started(),
                        here.finished(),
                        0,
                        here.folders(),
                        here.files()));

        refused(empty.run("restore", there.path().toString()), "was made on Mac OS X aarch64");
    }

    @Test
    void theLogWaitsWhileItsFolderCannotBeReached() throws Exception {
        try (var house = House.at(folder.resolve("patient")).open()) {
            Path disk = folder.resolve("disk");
            assertThat(house.run("backup", disk.toString()).code()).isZero();
            Files.move(disk, folder.resolve("unplugged"));

            house.keep("while it is away");
            refused(house.run("backup", disk.toString()), "cannot be reached");
            assertThat(disk)
                    .as("nothing is written to where the disk should be")
                    .doesNotExist();

            Files.move(folder.resolve("unplugged"), disk);
            house.bringTheLogTo(disk);
            assertThat(empty.run("verify", disk.toString()).said()).contains("public.kept: 1", "All is well");
        }
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
