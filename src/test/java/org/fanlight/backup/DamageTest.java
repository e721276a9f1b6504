package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class DamageTest {

    @TempDir
    static Path folder;

    private static Path whole;
    private static House house;

    @TempDir
    Path copies;

    private Path backups;

    @BeforeAll
    static void makeABackup() throws Exception {
        whole = folder.resolve("backups");
        try (var writing = House.at(folder.resolve("one")).open()) {
            writing.keep("kept");
            assertThat(writing.run("backup", whole.toString()).code()).isZero();
            for (int segment = 0; segment < 3; segment++) {
                writing.keep("and " + segment);
                writing.bringTheLogTo(whole);
            }
        }
        house = House.at(folder.resolve("another"));
    }

    @BeforeEach
    void copyIt() throws IOException {
        backups = copies.resolve("backups");
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path from : all.toList()) {
                Path to = backups.resolve(whole.relativize(from));
                if (Files.isDirectory(from)) {
                    Files.createDirectory(to);
                } else {
                    Files.createLink(to, from);
                }
            }
        }
    }

    @Test
    void oneByteOfAFile() throws IOException {
        Path file = backup().resolve("data/base/1/1247");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        replace(file, bytes);

        isFound("the file data/base/1/1247 is not as it was copied");
        isNotRestored("the file data/base/1/1247 is not as it was copied");
    }

    @Test
    void aFileRemoved() throws IOException {
        Files.delete(backup().resolve("data/base/1/1247"));

        isFound("the file data/base/1/1247 is missing");
        isNotRestored("the file data/base/1/1247 is missing");
    }

    @Test
    void aFileAdded() throws IOException {
        Files.writeString(backup().resolve("data/pg_wal/stranger"), "");

        isFound("the file data/pg_wal/stranger does not belong to it");
    }

    @Test
    void theManifestCut() throws IOException {
        Path manifest = backup().resolve("manifest.json");
        replace(manifest, Arrays.copyOf(Files.readAllBytes(manifest), 5_000));

        isFound("The manifest of " + backup().getFileName() + " is not as it was written");
        isNotRestored("is not as it was written");
    }

    @Test
    void aFileOfTheLogRemoved() throws IOException {
        String gone = segments().get(segments().size() - 2);
        Files.delete(backups.resolve("wal").resolve(gone));

        isFound("The file " + gone + " of the log is missing: what came after it cannot be restored.");
        var refused = house.run("restore", backups.toString());
        assertThat(refused.complained()).contains("The file " + gone + " of the log is missing", "--at");
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void theLogThatTheBackupItselfNeedsRemoved() throws IOException {
        for (String segment : segments()) {
            Files.delete(backups.resolve("wal").resolve(segment));
        }

        isFound("of the log is missing");
        assertThat(house.run("restore", backups.toString()).code()).isEqualTo(2);
    }

    @Test
    void oneByteOfTheLog() throws IOException {
        Path file = backups.resolve("wal").resolve(segments().getLast());
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        replace(file, bytes);

        isFound("The file " + file.getFileName() + " of the log is damaged");
        isNotRestored("The file " + file.getFileName() + " of the log is damaged");
    }

    @Test
    void aFileOfTheLogCut() throws IOException {
        Path file = backups.resolve("wal").resolve(segments().getLast());
        byte[] bytes = Files.readAllBytes(file);
        replace(file, Arrays.copyOf(bytes, bytes.length / 2));

        isFound("The file " + file.getFileName() + " of the log is damaged");
    }

    @Test
    void oneFileOfTheLogInThePlaceOfAnother() throws IOException {
        Path log = backups.resolve("wal");
        var segments = segments();
        replace(log.resolve(segments.get(segments.size() - 2)), Files.readAllBytes(log.resolve(segments.getLast())));

        isFound("does not hold what its name says");
    }

    @Test
    void anUnfinishedBackupIsNoDamageAndNoBackup() throws IOException {
        Files.createDirectories(backups.resolve("2026-01-01T00-00-00Z/data"));

        var verified = house.run("verify", backups.toString());
        assertThat(verified.complained()).contains("2026-01-01T00-00-00Z is unfinished");
        assertThat(verified.said()).contains("public.kept: 4", "All is well.");
        assertThat(verified.code()).isZero();
    }

    /// All copies share their files until one is damaged.
    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    private void isFound(String words) {
        var verified = house.run("verify", backups.toString());
        assertThat(verified.said()).contains(words).doesNotContain("All is well");
        assertThat(verified.code()).isEqualTo(1);
    }

    private void isNotRestored(String words) {
        var restored = house.run("restore", backups.toString());
        assertThat(restored.complained()).contains(words);
        assertThat(restored.code()).isEqualTo(1);
        assertThat(house.path().resolve("postgres/server/cluster")).doesNotExist();
    }

    private Path backup() throws IOException {
        try (Stream<Path> inside = Files.list(backups)) {
            return inside.filter(found -> found.getFileName().toString().startsWith("20"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private List<String> segments() throws IOException {
        try (Stream<Path> files = Files.list(backups.resolve("wal"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[0-9A-F]{24}\\.gz"))
                    .sorted()
                    .toList();
        }
    }
}
