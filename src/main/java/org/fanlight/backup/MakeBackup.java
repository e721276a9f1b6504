package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.fanlight.database.embedded.Folders;
import org.fanlight.database.embedded.RunningServer;

/// Copies the data of the running database, and lets its log follow from then on.
final class MakeBackup {

    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final int WRITERS = 8;

    /// Whether the log may leave the folder that it has been brought to so far.
    enum LogMove {
        STAY,
        MOVE
    }

    private final Home home;
    private final Room room;
    private final Duration patience;
    private final Consumer<String> say;

    MakeBackup(Home home, Room room, Consumer<String> say) {
        this(home, room, PATIENCE, say);
    }

    MakeBackup(Home home, Room room, Duration patience, Consumer<String> say) {
        this.home = home;
        this.room = room;
        this.patience = patience;
        this.say = say;
    }

    Manifest into(Path target, LogMove move) throws IOException, SQLException {
        var server = RunningServer.on(home.server())
                .orElseThrow(() -> new Refused(
                        "Fanlight does not run on %s. A backup is made while it runs: start it, and try again.",
                        home.path()));
        refuseOtherFolder(server, target, move);
        try (var connection = server.superuser().connect()) {
            var session = ServerSession.on(connection);
            session.refuseWhatCannotBeCopied();
            var folder = BackupFolder.forDatabase(target, session.systemIdentifier());
            room.refuseTooLittle(
                    folder.path(), DataFolder.of(server.dataFolder()).bytes());
            followTheLog(server, session, folder);
            return copy(session, folder, server.dataFolder());
        }
    }

    private static void refuseOtherFolder(RunningServer server, Path target, LogMove move) {
        var goesTo = server.archive().folder();
        if (goesTo.isPresent()
                && move == LogMove.STAY
                && !goesTo.get().equals(target.toAbsolutePath().normalize())) {
            throw new Refused(
                    "The log of this database goes to %s. Make the backup there; or add --move-log, and both begin anew in %s.",
                    goesTo.get(), target);
        }
        if (goesTo.isPresent() && move == LogMove.STAY && !Files.isDirectory(goesTo.get())) {
            throw new Refused("The backup folder %s cannot be reached.", goesTo.get());
        }
    }

    /// Tried out before anything is copied. If the log does not arrive, all stays as it was.
    private void followTheLog(RunningServer server, ServerSession session, BackupFolder folder)
            throws IOException, SQLException {
        if (!server.canWriteTo(folder.path()) || !server.canWriteTo(folder.log())) {
            throw new Refused(
                    "The database server cannot write to %s. Give it to the account that runs Fanlight.", folder.log());
        }
        Optional<Path> before = server.archive().folder();
        boolean isNew = before.isEmpty() || !before.get().equals(folder.path());
        if (isNew) {
            server.archiveInto(Optional.of(folder.path()));
        }
        try {
            new LogTransfer(folder.log(), patience).await(session.endSegment());
        } catch (Refused refused) {
            if (isNew) {
                server.archiveInto(before);
            }
            throw refused;
        }
    }

    private Manifest copy(ServerSession session, BackupFolder folder, Path dataFolder) throws IOException {
        Instant started = session.now();
        var backup = folder.newBackup(started);
        try {
            Files.createDirectory(backup.dataFolder());
            Lsn start = session.startBackup();
            int timeline = session.timeline();
            DataFolder data = DataFolder.of(dataFolder);
            List<Manifest.KeptFile> files = copyFiles(data, backup.dataFolder());
            var stopped = session.stopBackup();
            Instant finished = session.now();
            files.add(label(backup, stopped));
            force(backup, data.folders(), files);
            var manifest = new Manifest(
                    Version.ofFanlight(),
                    session.version(),
                    Manifest.thisPlatform(),
                    session.systemIdentifier(),
                    timeline,
                    start.toString(),
                    stopped.lsn().toString(),
                    started,
                    finished,
                    files.stream().mapToLong(Manifest.KeptFile::bytes).sum(),
                    data.folders(),
                    files);
            new LogTransfer(folder.log(), patience).await(manifest.lastNeededSegment());
            backup.finish(manifest);
            Folders.force(folder.path());
            new LastBackup(finished, manifest.bytes(), backup.folder().toString()).noteIn(home.server());
            return manifest;
        } catch (IOException | RuntimeException failed) {
            Folders.delete(backup.folder());
            throw failed;
        }
    }

    private List<Manifest.KeptFile> copyFiles(DataFolder data, Path target) throws IOException {
        for (String folder : data.folders()) {
            Files.createDirectories(target.resolve(folder));
        }
        var copy = new CopyFiles(new Progress("Copying " + Sizes.words(data.bytes()), data.bytes(), say));
        var kept = new ArrayList<Manifest.KeptFile>();
        for (String file : data.files()) {
            try {
                kept.add(copy.copy(data.path().resolve(file), target.resolve(file), file));
            } catch (NoSuchFileException dropped) {
                continue; // the log says so too
            }
        }
        kept.add(ControlFile.copy(data.path(), target));
        return kept;
    }

    private static Manifest.KeptFile label(Backup backup, ServerSession.Stopped stopped) throws IOException {
        Path label = backup.dataFolder().resolve("backup_label");
        Files.writeString(label, stopped.label());
        byte[] bytes = Files.readAllBytes(label);
        return new Manifest.KeptFile("backup_label", bytes.length, DigestUtils.sha256Hex(bytes));
    }

    /// Many at a time: the disk then writes its own journal once for all of them.
    private void force(Backup backup, List<String> folders, List<Manifest.KeptFile> files) throws IOException {
        say.accept("Making sure of it on the disk");
        var paths = new ArrayList<Path>();
        files.forEach(file -> paths.add(backup.dataFolder().resolve(file.path())));
        folders.forEach(folder -> paths.add(backup.dataFolder().resolve(folder)));
        paths.add(backup.dataFolder());
        paths.add(backup.folder());
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var forced = new ArrayList<Future<?>>();
            for (Path path : paths) {
                forced.add(threads.submit(() -> {
                    Folders.force(path);
                    return path;
                }));
            }
            for (var one : forced) {
                Waiting.on(one);
            }
        }
    }
}
