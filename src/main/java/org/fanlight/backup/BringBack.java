package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fanlight.database.embedded.CopiedServer;
import org.fanlight.database.embedded.Durability;

/// Brings a backup back to life beside the house's own data: copies it, lets the server work through the log, and
/// asks it.
final class BringBack {

    /// @param lastTransaction when the last one was committed that is in it
    record Revived(Instant lastTransaction, List<Counted> counted) {}

    private final CopiedServer server;
    private final Consumer<String> say;

    private BringBack(CopiedServer server, Consumer<String> say) {
        this.server = server;
        this.say = say;
    }

    /// @param name of a new folder in the house
    static BringBack in(Home home, String name, Durability durability, Consumer<String> say) throws IOException {
        return new BringBack(CopiedServer.in(home.server(), name, durability), say);
    }

    CopiedServer server() {
        return server;
    }

    /// Damaged where a file is not as it was copied then.
    Revived revive(BackupFolder folder, Backup backup, Manifest manifest, Log.Chain chain, Optional<Instant> until)
            throws IOException {
        if (!server.canRead(folder.log())) {
            throw new Refused(
                    "The database server cannot read %s. Give it to the account that runs Fanlight.", folder.log());
        }
        copy(backup, manifest);
        var last = recover(folder, chain, until);
        server.admitThisHouse();
        try {
            var counted = new CountRows(server.start()).all();
            return new Revived(last.orElse(manifest.finished()), counted);
        } finally {
            server.stop();
        }
    }

    private void copy(Backup backup, Manifest manifest) throws IOException {
        Path target = server.dataFolder();
        for (String folder : manifest.folders()) {
            Files.createDirectories(target.resolve(folder));
        }
        var copy = new CopyFiles(new Progress("Copying " + Sizes.words(manifest.bytes()), manifest.bytes(), say));
        for (var file : manifest.files()) {
            CheckFiles.refuseOther(
                    backup,
                    file,
                    () -> copy.copy(
                            backup.dataFolder().resolve(file.path()), target.resolve(file.path()), file.path()));
        }
    }

    private Optional<Instant> recover(BackupFolder folder, Log.Chain chain, Optional<Instant> until)
            throws IOException {
        int files = chain.segments().size();
        var progress = new Progress("Working through up to %d files of the log".formatted(files), files, say);
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var watching = watch.scheduleWithFixedDelay(() -> progress.reach(server.takenUp()), 1, 1, TimeUnit.SECONDS);
            try {
                return server.recover(folder.path(), chain.timeline(), until);
            } finally {
                watching.cancel(false);
            }
        }
    }
}
