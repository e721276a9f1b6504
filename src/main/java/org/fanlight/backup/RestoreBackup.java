package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.StoppedServer;

/// Puts the database back as it was at a moment. What is there now is moved aside, and only when the other is complete.
final class RestoreBackup {

    /// @param setAside where the former data are, if there were any
    record Restored(Instant lastTransaction, List<Counted> counted, Optional<Path> setAside) {}

    /// A backup with what it says of itself.
    private record Choice(Backup backup, Manifest manifest) {}

    private final Home home;
    private final Room room;
    private final Consumer<String> say;

    RestoreBackup(Home home, Room room, Consumer<String> say) {
        this.home = home;
        this.room = room;
        this.say = say;
    }

    /// @param until the last moment that counts; empty for all there is
    Restored from(Path source, Optional<Instant> until, Instant now) throws IOException {
        var folder = BackupFolder.existing(source);
        refuseTheFuture(until, now);
        var choice = choose(folder, until);
        choice.manifest().refuseOtherMachine();
        try (var stopped = StoppedServer.hold(home.server())) {
            room.refuseTooLittle(home.server(), choice.manifest().bytes());
            var chain = checkedChain(folder, choice.manifest(), until);
            String moment = BackupFolder.nameFor(now);
            var copy = BringBack.in(home, "restoring-" + moment, Durability.DURABLE, say);
            try {
                var revived = revive(copy, folder, choice, chain, until);
                if (stopped.leaveArchiveUnless(folder.path())) {
                    LastBackup.forgetIn(home.server());
                }
                var setAside = stopped.replaceWith(copy.server(), "cluster-until-" + moment);
                return new Restored(revived.lastTransaction(), revived.counted(), setAside);
            } finally {
                copy.server().discard();
            }
        }
    }

    private static void refuseTheFuture(Optional<Instant> until, Instant now) {
        if (until.isPresent() && until.get().isAfter(now)) {
            throw new Refused(
                    "%s is still to come. Leave --at out to restore all there is.", PointInTime.words(until.get()));
        }
    }

    private Choice choose(BackupFolder folder, Optional<Instant> until) throws IOException {
        var finished = folder.backups().stream().filter(Backup::isFinished).toList();
        if (finished.isEmpty()) {
            throw new Refused("%s holds no finished backup.", folder.path());
        }
        var readable = readable(finished);
        return readable.reversed().stream()
                .filter(choice ->
                        until.isEmpty() || !choice.manifest().finished().isAfter(until.get()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "%s is before the oldest backup. The earliest that can be restored is %s.",
                        PointInTime.words(until.orElseThrow()),
                        PointInTime.words(
                                readable.getFirst().manifest().finished().plusSeconds(1))));
    }

    /// An older backup with the log after it leads to the same place as one whose manifest is damaged.
    private List<Choice> readable(List<Backup> finished) throws IOException {
        var readable = new ArrayList<Choice>();
        for (var backup : finished) {
            try {
                readable.add(new Choice(backup, backup.manifest()));
            } catch (Damaged damaged) {
                if (finished.size() == 1) {
                    throw damaged;
                }
                say.accept(damaged.getMessage());
            }
        }
        if (readable.isEmpty()) {
            throw new Damaged("No manifest in the backup folder is as it was written.");
        }
        return readable;
    }

    private Log.Chain checkedChain(BackupFolder folder, Manifest manifest, Optional<Instant> until) throws IOException {
        var chain = Log.in(folder.log()).from(manifest);
        if (chain.isMissing().isPresent() && until.isEmpty()) {
            throw new Refused(
                    "The file %s of the log is missing, so what came after it cannot be restored. Say with --at which moment before it is wanted; ./fanlight verify says what is possible.",
                    chain.isMissing().get().file());
        }
        if (chain.segments().isEmpty()
                || chain.segments().getLast().number()
                        < manifest.lastNeededSegment().number()) {
            throw new Damaged(
                    "The file %s of the log is missing, and without it the backup is of no use.",
                    chain.isMissing().map(Segment::file).orElse(""));
        }
        CheckLog.check(folder, chain.segments(), say);
        return chain;
    }

    private BringBack.Revived revive(
            BringBack copy, BackupFolder folder, Choice choice, Log.Chain chain, Optional<Instant> until)
            throws IOException {
        try {
            return copy.revive(folder, choice.backup(), choice.manifest(), chain, until);
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("recovery ended before configured recovery target")) {
                throw new Refused(
                        "The log does not reach %s. The newest that can be restored%s is %s.",
                        until.map(PointInTime::words).orElse(""),
                        chain.isMissing()
                                .map(missing -> " before the missing " + missing.file())
                                .orElse(""),
                        PointInTime.words(copy.server()
                                .lastTransaction()
                                .orElse(choice.manifest().finished())));
            }
            throw failed;
        }
    }
}
