package org.fanlight.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.startup.CannotStart;

/// What `./fanlight backup`, `restore` and `verify` run, without the rest of the application.
public final class BackupCommands {

    public static final List<String> VERBS = List.of("backup", "restore", "verify");

    private static final int DONE = 0;
    private static final int DAMAGED = 1;
    private static final int REFUSED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Room room;

    public BackupCommands(Map<String, String> environment, PrintStream out, PrintStream err, Clock clock) {
        this(environment, out, err, clock, Room.ON_DISK);
    }

    BackupCommands(Map<String, String> environment, PrintStream out, PrintStream err, Clock clock, Room room) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.room = room;
    }

    /// @return 0 done, 1 something is damaged or failed, 2 refused or not understood
    public int run(String... words) {
        try {
            refuseOtherServer();
            var arguments = new ArrayList<>(Arrays.asList(words));
            return switch (arguments.removeFirst()) {
                case "backup" -> backup(arguments);
                case "restore" -> restore(arguments);
                default -> verify(arguments);
            };
        } catch (Refused | CannotStart refused) {
            err.println(refused.getMessage());
            return REFUSED;
        } catch (Damaged damaged) {
            err.println(damaged.getMessage());
            return DAMAGED;
        } catch (IOException | SQLException failed) {
            err.println("It did not work: " + failed.getMessage());
            return DAMAGED;
        }
    }

    private void refuseOtherServer() {
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            throw new Refused(
                    "The database is one of your own (SPRING_DATASOURCE_URL), and its own tools back it up: docs/operations.md says how.");
        }
    }

    private int backup(List<String> arguments) throws IOException, SQLException {
        var move = arguments.remove("--move-log") ? MakeBackup.LogMove.MOVE : MakeBackup.LogMove.STAY;
        Path folder = folder("backup DIR [--move-log]", arguments);
        var manifest = new MakeBackup(home(), room, err::println).into(folder, move);
        out.println("Backed up: %s in %d files, into %s. From %s on, any moment can be restored."
                .formatted(
                        Sizes.words(manifest.bytes()),
                        manifest.files().size(),
                        folder.resolve(BackupFolder.nameFor(manifest.started())),
                        PointInTime.words(manifest.finished().plusSeconds(1))));
        return DONE;
    }

    private int restore(List<String> arguments) throws IOException {
        var until = moment(arguments);
        Path folder = folder("restore DIR [--at TIME]", arguments);
        var restored = new RestoreBackup(home(), room, err::println).from(folder, until, clock.instant());
        out.println("Restored %s. The last change in it is of %s."
                .formatted(
                        until.map(at -> "as of " + PointInTime.words(at)).orElse("all there is"),
                        PointInTime.words(restored.lastTransaction())));
        restored.counted().forEach(database -> out.println("  " + database.headline()));
        restored.setAside()
                .ifPresent(former -> out.println(
                        "What was there before lies in " + former + ". Delete it when you no longer need it."));
        out.println("Start Fanlight, look at it, and make a new backup.");
        return DONE;
    }

    private int verify(List<String> arguments) throws IOException {
        Path folder = folder("verify DIR", arguments);
        var verdict = new VerifyBackups(home(), room, err::println).in(folder, clock.instant());
        if (!verdict.damages().isEmpty()) {
            verdict.damages().forEach(out::println);
            return DAMAGED;
        }
        var revived = verdict.revived().orElseThrow();
        revived.counted().forEach(database -> {
            out.println(database.headline());
            database.tables().forEach((table, rows) -> out.println("  %s: %,d".formatted(table, rows)));
        });
        out.println("All is well. Any moment from %s to %s can be restored."
                .formatted(
                        PointInTime.words(verdict.from().orElseThrow().plusSeconds(1)),
                        PointInTime.words(revived.lastTransaction())));
        return DONE;
    }

    private static Optional<Instant> moment(List<String> arguments) {
        int at = arguments.indexOf("--at");
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == arguments.size()) {
            throw new Refused("--at needs a time, such as \"2026-11-23 14:05\".");
        }
        var moment = PointInTime.read(arguments.get(at + 1));
        arguments.subList(at, at + 2).clear();
        return Optional.of(moment);
    }

    private static Path folder(String usage, List<String> arguments) {
        var strange = arguments.stream().filter(word -> word.startsWith("--")).findFirst();
        if (arguments.size() != 1 || strange.isPresent() || arguments.getFirst().isBlank()) {
            throw new Refused("It is: ./fanlight %s", usage);
        }
        return Path.of(arguments.getFirst()).toAbsolutePath().normalize();
    }

    private Home home() {
        return Home.at(Path.of(environment.getOrDefault("FANLIGHT_HOME", ".fanlight")));
    }
}
