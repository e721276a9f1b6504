package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanlight.database.embedded.Durability;

/// Looks through a backup folder, file by file, and brings its newest backup back to life to see that it can be done.
final class VerifyBackups {

    /// @param damages what is wrong, in sentences; nothing else is claimed where there is any
    /// @param revived what the newest backup holds with all of its log
    record Verdict(List<String> damages, Optional<Instant> from, Optional<BringBack.Revived> revived) {}

    private record Sound(Backup backup, Manifest manifest) {}

    private final Home home;
    private final Room room;
    private final Consumer<String> say;
    private final List<String> damages = new ArrayList<>();

    VerifyBackups(Home home, Room room, Consumer<String> say) {
        this.home = home;
        this.room = room;
        this.say = say;
    }

    Verdict in(Path source, Instant now) throws IOException {
        var folder = BackupFolder.existing(source);
        var sound = checkBackups(folder);
        if (sound.isEmpty() && damages.isEmpty()) {
            throw new Refused("%s holds no finished backup.", folder.path());
        }
        var log = Log.in(folder.log());
        checkLog(folder, log, sound);
        if (!damages.isEmpty()) {
            return new Verdict(damages, Optional.empty(), Optional.empty());
        }
        var newest = sound.getLast();
        var revived = bringBack(folder, newest, log.from(newest.manifest()), now);
        return new Verdict(damages, Optional.of(sound.getFirst().manifest().finished()), Optional.of(revived));
    }

    private List<Sound> checkBackups(BackupFolder folder) throws IOException {
        var sound = new ArrayList<Sound>();
        for (var backup : folder.backups()) {
            if (!backup.isFinished()) {
                say.accept("%s is unfinished: it is being made, or was cut short and may be deleted"
                        .formatted(backup.name()));
                continue;
            }
            try {
                var manifest = backup.manifest();
                var progress = new Progress(
                        "Reading " + backup.name() + ", " + Sizes.words(manifest.bytes()), manifest.bytes(), say);
                CheckFiles.check(backup, manifest, new CopyFiles(progress));
                sound.add(new Sound(backup, manifest));
            } catch (Damaged damaged) {
                damages.add(damaged.getMessage());
            }
        }
        return sound;
    }

    private void checkLog(BackupFolder folder, Log log, List<Sound> sound) throws IOException {
        var needed = new LinkedHashSet<Segment>();
        var missing = new LinkedHashSet<Segment>();
        for (var one : sound) {
            var chain = log.from(one.manifest());
            needed.addAll(chain.segments());
            chain.isMissing().ifPresent(missing::add);
        }
        missing.forEach(segment -> damages.add(
                "The file %s of the log is missing: what came after it cannot be restored.".formatted(segment.file())));
        try {
            CheckLog.check(folder, needed, say);
        } catch (Damaged damaged) {
            damages.add(damaged.getMessage());
        }
    }

    private BringBack.Revived bringBack(BackupFolder folder, Sound newest, Log.Chain chain, Instant now)
            throws IOException {
        newest.manifest().refuseOtherMachine();
        Files.createDirectories(home.server());
        room.refuseTooLittle(home.server(), newest.manifest().bytes());
        say.accept("Bringing " + newest.backup().name() + " back to life in a folder of its own");
        String name = "trying-%s-%d"
                .formatted(BackupFolder.nameFor(now), ProcessHandle.current().pid());
        var copy = BringBack.in(home, name, Durability.THROWAWAY, say);
        try {
            return copy.revive(folder, newest.backup(), newest.manifest(), chain, Optional.empty());
        } finally {
            copy.server().discard();
        }
    }
}
