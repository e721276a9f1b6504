package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RestoreToAMinuteTest {

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedBeforeTheMomentIsThereAndNothingLater() throws Exception {
        Path backups = folder.resolve("the hub's backups");
        Queue<String> committed = new ConcurrentLinkedQueue<>();
        Instant moment;
        List<String> before;
        try (var house = House.at(folder.resolve("one")).open()) {
            house.keep("before the backup");
            committed.add("before the backup");
            var backup = writingMeanwhile(house, committed, () -> house.run("backup", backups.toString()));
            assertThat(backup.complained()).contains("Copying");
            assertThat(backup.said()).startsWith("Backed up:");
            assertThat(backup.code()).isZero();

            moment = house.now();
            before = committed.stream().sorted().toList();
            house.keep("a moment later");
            house.bringTheLogTo(backups);
            house.keep("only in the newest file of the log");
            house.bringTheLogTo(backups);
        }
        try (var other = House.at(folder.resolve("another house"))) {
            var restored = other.run("restore", backups.toString(), "--at", moment.toString());
            assertThat(restored.said() + restored.complained()).contains("Restored as of");
            assertThat(restored.code()).isZero();

            assertThat(other.open().words()).isEqualTo(before);
        }
    }

    @Test
    void aRestoreInPlaceKeepsWhatWasThereAndItsLogGoesOnInTheSameFolder() throws Exception {
        Path backups = folder.resolve("the hub's backups");
        Instant moment;
        try (var house = House.at(folder.resolve("one")).open()) {
            house.keep("first");
            assertThat(house.run("backup", backups.toString()).code()).isZero();
            house.keep("second");
            moment = house.now();
            house.keep("a mistake");
            house.bringTheLogTo(backups);
            house.close();

            var back = house.run("restore", backups.toString(), "--at", moment.toString());
            assertThat(back.said()).contains("What was there before lies in");
            assertThat(setAside(house)).hasSize(1);

            house.open();
            assertThat(house.words()).containsExactly("first", "second");
            house.keep("third");
            house.bringTheLogTo(backups);
        }
        try (var other = House.at(folder.resolve("another house"))) {
            var verified = other.run("verify", backups.toString());
            assertThat(verified.complained() + verified.said()).contains("All is well", "public.kept: 3");
            assertThat(verified.code()).isZero();
            assertThat(folder.resolve("another house/postgres").toFile().list())
                    .as("what was tried is gone")
                    .containsExactlyInAnyOrder("programs", "secrets");

            assertThat(other.run("restore", backups.toString()).code()).isZero();
            assertThat(other.open().words()).containsExactly("first", "second", "third");
        }
    }

    private static House.Answer writingMeanwhile(
            House house, Queue<String> committed, java.util.function.Supplier<House.Answer> work) throws Exception {
        var goOn = new AtomicBoolean(true);
        var writers = new ArrayList<Thread>();
        for (int number = 0; number < 3; number++) {
            var name = "writer " + number;
            var sql = house.connection();
            writers.add(Thread.ofVirtual().start(() -> {
                for (int word = 0; goOn.get(); word++) {
                    House.keep(name + " " + word, sql);
                    committed.add(name + " " + word);
                }
            }));
        }
        try {
            return work.get();
        } finally {
            goOn.set(false);
            for (var writer : writers) {
                writer.join();
            }
        }
    }

    private static List<Path> setAside(House house) throws Exception {
        try (var inside = Files.list(house.path().resolve("postgres/server"))) {
            return inside.filter(found -> found.getFileName().toString().startsWith("cluster-until-"))
                    .toList();
        }
    }
}
