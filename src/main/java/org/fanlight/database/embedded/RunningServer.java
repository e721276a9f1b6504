package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;

/// The server of a Fanlight that runs in another process on the same folder.
public final class RunningServer {

    private static final String ROOT = "root";
    private static final List<String> WHOM_ROOT_RUNS_IT_AS = List.of(ROOT, "nobody", "65534");

    private final Path home;
    private final Path cluster;
    private final Logins logins;

    private RunningServer(Path home, Path cluster, Logins logins) {
        this.home = home;
        this.cluster = cluster;
        this.logins = logins;
    }

    /// Empty where none runs. Refused to anybody but the account that runs it.
    public static Optional<RunningServer> on(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        Path cluster = home.resolve("server/cluster");
        refuseOtherAccount(cluster);
        return Postmaster.of(cluster)
                .map(server -> new RunningServer(
                        home, cluster, new Logins(server.port(), new Secrets(home.resolve("secrets")))));
    }

    public Login superuser() {
        return logins.of(Roles.SUPERUSER, Roles.SUPERUSER);
    }

    /// The database of this name, as the role that owns its tables.
    public Login owner(String database) {
        return logins.of(database, Roles.OWNER);
    }

    public Path dataFolder() {
        return cluster;
    }

    public LogArchive archive() {
        return new LogArchive(home);
    }

    /// Makes a folder the server's own where that is not so by itself, and says whether the server can write to it.
    public boolean canWriteTo(Path folder) {
        var user = Unprivileged.choose();
        user.own(folder);
        return Commands.succeeds(user.command(List.of("test", "-w", folder.toString(), "-a", "-x", folder.toString())));
    }

    /// From now on and after each start. Empty ends it.
    public void archiveInto(Optional<Path> folder) throws IOException, SQLException {
        if (folder.isPresent()) {
            archive().bringInto(folder.get());
        } else {
            archive().stop();
        }
        var archiving = Archiving.of(archive(), Durability.DURABLE);
        new ServerSettings(logins.port(), Durability.DURABLE, archiving).writeTo(cluster);
        Unprivileged.choose().own(cluster);
        try (Connection connection = superuser().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_reload_conf()");
        }
    }

    private static void refuseOtherAccount(Path cluster) {
        if (!Files.exists(cluster)) {
            return;
        }
        String me = System.getProperty("user.name");
        String owner = owner(cluster);
        if (!owner.equals(me) && !(me.equals(ROOT) && WHOM_ROOT_RUNS_IT_AS.contains(owner))) {
            throw new CannotStart("%s belongs to %s. Run this as %s.".formatted(cluster, owner, owner));
        }
    }

    private static String owner(Path cluster) {
        try {
            return Files.getOwner(cluster).getName();
        } catch (IOException hidden) {
            throw new CannotStart("%s cannot be looked at by this account.".formatted(cluster), hidden);
        }
    }
}
