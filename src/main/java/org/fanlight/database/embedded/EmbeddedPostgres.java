package org.fanlight.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;
import org.postgresql.util.PSQLState;

/// A PostgreSQL of our own in one folder: made on the first start, kept between starts, one node at a time.
///
/// A server left running by a node that was killed is taken over as it is.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HomeLock lock;
    private final Cluster cluster;
    private final Logins logins;

    private EmbeddedPostgres(HomeLock lock, Cluster cluster, Logins logins) {
        this.lock = lock;
        this.cluster = cluster;
        this.logins = logins;
    }

    public static EmbeddedPostgres start(Path folder, Durability durability) {
        return start(folder, programsIn(folder), durability);
    }

    /// Where the programs of the server in a folder are.
    public static Path programsIn(Path folder) {
        return folder.toAbsolutePath().normalize().resolve("programs");
    }

    /// With programs that another folder may have as well.
    public static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
        Path home = folder.toAbsolutePath().normalize();
        HomeLock lock = HomeLock.on(home);
        try {
            return start(lock, home, programs, durability);
        } catch (IOException | SQLException failed) {
            lock.close();
            throw new CannotStart(
                    "PostgreSQL did not start. It said: %s. Its log is %s"
                            .formatted(failed.getMessage(), home.resolve("server/server.log")),
                    failed);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres start(HomeLock lock, Path home, Path programs, Durability durability)
            throws IOException, SQLException {
        var binaries = Binaries.unpackedInto(programs);
        var secrets = new Secrets(home.resolve("secrets"));
        var cluster = new Cluster(home.resolve("server"), binaries, Unprivileged.choose());
        cluster.initialise(secrets.of(Roles.SUPERUSER), durability);
        var archiving = Archiving.of(new LogArchive(home), durability);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var postgres =
                    new EmbeddedPostgres(lock, cluster, new Logins(port(cluster, durability, archiving), secrets));
            try {
                postgres.ensureRoles();
                return postgres;
            } catch (SQLException notReady) {
                if (!isComingOrGoing(notReady) || Instant.now().isAfter(deadline)) {
                    throw notReady;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// A server left behind may still be recovering or shutting down when it is found.
    private static boolean isComingOrGoing(SQLException refusal) {
        return CANNOT_CONNECT_NOW.equals(refusal.getSQLState()) || PSQLState.isConnectionError(refusal.getSQLState());
    }

    private static int port(Cluster cluster, Durability durability, Archiving archiving) throws IOException {
        Optional<Postmaster> leftRunning = Postmaster.of(cluster.folder());
        if (leftRunning.isPresent()) {
            return leftRunning.get().port();
        }
        var settings = ServerSettings.forNextStart(cluster.folder(), durability, archiving);
        settings.writeTo(cluster.folder());
        cluster.start();
        return settings.port();
    }

    /// The database of this name, made if it is not there, as the role that owns and migrates it.
    public Login owner(String database) {
        try (Connection superuser = superuser().connect()) {
            Roles.ensureDatabase(superuser, database);
        } catch (SQLException failed) {
            throw new CannotStart("The database " + database + " could not be made.", failed);
        }
        return logins.of(database, Roles.OWNER);
    }

    /// The same database as the role that the application runs as.
    public Login application(String database) {
        return logins.of(database, Roles.APPLICATION);
    }

    public Login superuser() {
        return logins.of(Roles.SUPERUSER, Roles.SUPERUSER);
    }

    /// Stops the server cleanly. The folder may then be used by another node.
    @Override
    public void close() {
        try {
            if (Postmaster.of(cluster.folder()).isPresent()) {
                cluster.stop();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        } finally {
            lock.close();
        }
    }

    private void ensureRoles() throws SQLException {
        try (Connection superuser = superuser().connect()) {
            Roles.ensure(superuser, Roles.OWNER, logins.secrets().of(Roles.OWNER));
            Roles.ensure(superuser, Roles.APPLICATION, logins.secrets().of(Roles.APPLICATION));
        }
    }
}
