package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.fanlight.startup.CannotStart;

/// A folder on which no Fanlight runs, and none can start while this is held.
public final class StoppedServer implements AutoCloseable {

    private final HomeLock lock;
    private final Cluster cluster;
    private final LogArchive archive;

    private StoppedServer(HomeLock lock, Cluster cluster, LogArchive archive) {
        this.lock = lock;
        this.cluster = cluster;
        this.archive = archive;
    }

    /// Refused where one runs.
    public static StoppedServer hold(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        HomeLock lock = HomeLock.on(home);
        var cluster = new Cluster(
                home.resolve("server"), Binaries.unpackedInto(home.resolve("programs")), Unprivileged.choose());
        if (Postmaster.of(cluster.folder()).isPresent()) {
            lock.close();
            throw new CannotStart(
                    "The database server in %s still runs, left behind by a Fanlight that was killed. Start Fanlight once and stop it."
                            .formatted(home));
        }
        return new StoppedServer(lock, cluster, new LogArchive(home));
    }

    /// Puts the copy in the place of the data. What was there is moved aside, never deleted.
    ///
    /// @param aside what the former data are to be called
    /// @return where they are now, if there were any
    public Optional<Path> replaceWith(CopiedServer copy, String aside) throws IOException {
        Files.createDirectories(cluster.home());
        Path former = cluster.home().resolve(aside);
        Files.writeString(cluster.restoring(), former + "\n" + copy.dataFolder() + "\n");
        Folders.force(cluster.restoring());
        copy.letGo();
        boolean hadData = Files.exists(cluster.folder());
        if (hadData) {
            Files.move(cluster.folder(), former, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(copy.dataFolder(), cluster.folder(), StandardCopyOption.ATOMIC_MOVE);
        Folders.force(cluster.home());
        Files.delete(cluster.restoring());
        Folders.force(cluster.home());
        return hadData ? Optional.of(former) : Optional.empty();
    }

    /// What comes from one backup folder must not bring its log into another.
    ///
    /// @return whether the log went elsewhere, and now goes nowhere until the next backup
    public boolean leaveArchiveUnless(Path backups) throws IOException {
        boolean elsewhere =
                archive.folder().filter(folder -> !folder.equals(backups)).isPresent();
        if (elsewhere) {
            archive.stop();
        }
        return elsewhere;
    }

    @Override
    public void close() {
        lock.close();
    }
}
