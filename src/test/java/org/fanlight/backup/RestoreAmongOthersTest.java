package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two backups, two folders, two houses.
@Tag("long")
@Timeout(600)
class RestoreAmongOthersTest {

    @TempDir
    Path folder;

    @Test
    void theOlderBackupLeadsToTheSamePlaceAndTheLogCanMoveToAnotherFolder() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try (var house = House.at(folder.resolve("one")).open()) {
            assertThat(house.run("backup", first.toString()).code()).isZero();
            house.keep("after the first backup");
            Thread.sleep(1_000); // a backup is named by its second
            assertThat(house.run("backup", first.toString()).code()).isZero();

            var moved = house.run("backup", second.toString(), "--move-log");
            assertThat(moved.said()).contains(second.toString());
            house.keep("after the move");
            house.bringTheLogTo(second);
        }
        var newest = BackupFolder.existing(first).backups().getLast();
        Files.writeString(newest.folder().resolve("manifest.json"), "{");

        try (var other = House.at(folder.resolve("another"))) {
            var restored = other.run("restore", first.toString());
            assertThat(restored.complained())
                    .contains("The manifest of " + newest.name() + " is not as it was written");
            assertThat(restored.code()).isZero();
            assertThat(other.open().words()).containsExactly("after the first backup");
            assertThat(other.run("backup", folder.resolve("third").toString()).code())
                    .isZero();
            other.close();

            assertThat(other.run("restore", second.toString()).code()).isZero();
            assertThat(other.path().resolve("postgres/backup-folder"))
                    .as("what came from one folder does not write into another")
                    .doesNotExist();
            assertThat(other.path().resolve("postgres/last-backup")).doesNotExist();
            assertThat(other.open().words()).containsExactly("after the first backup", "after the move");
        }
    }
}
