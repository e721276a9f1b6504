package org.fanlight.bench.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.bench.NodeProcess;
import org.fanlight.database.Login;
import org.fanlight.startup.CannotStart;

/// Three PostgreSQL of which one leads and another has every write before it is acknowledged, behind one address.
public final class ThreeDatabases implements AutoCloseable {

    private static final String DATABASE = "fanlight";
    private static final int PATIENCE_SECONDS = 180;
    private static final List<String> NAMES = List.of("one", "two", "three");

    private final String password = UUID.randomUUID().toString();
    private final List<Member> members = new ArrayList<>();
    private final Etcd etcd;
    private final HaProxy proxy;

    private ThreeDatabases(Path folder) throws IOException {
        etcd = Etcd.start(folder.resolve("etcd"));
        var shared = Map.of(
                "etcds",
                etcd.hosts(),
                "programs",
                programs().toString(),
                "network",
                "127.0.0.1/32",
                "superuser-password",
                password,
                "replication-password",
                password,
                "rewind-password",
                password);
        for (var name : NAMES) {
            members.add(Member.start(name, folder.resolve(name), shared));
        }
        var servers = new HashMap<String, String>();
        members.forEach(member -> {
            servers.put(member.name(), member.postgres());
            servers.put(member.name() + "-patroni", member.patroniPort());
        });
        proxy = HaProxy.start(folder, "haproxy-database", "database", NodeProcess.freePort(), servers);
    }

    static ThreeDatabases start() throws IOException {
        var folder = Files.createTempDirectory("fanlight-databases");
        System.err.println("Starting three databases. Their logs are in " + folder);
        return new ThreeDatabases(folder);
    }

    /// PostgreSQL's own programs, as Debian keeps them, of the newest version that is here.
    private static Path programs() throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (var found = Files.list(versions)) {
                var newest = found.filter(version -> Files.isExecutable(version.resolve("bin/pg_rewind")))
                        .max(Comparator.comparingInt(version ->
                                Integer.parseInt(version.getFileName().toString())));
                if (newest.isPresent()) {
                    return newest.get().resolve("bin");
                }
            }
        }
        throw new CannotStart("This needs PostgreSQL's own programs. Run once: sudo apt-get install -y postgresql");
    }

    /// Until one leads and both others follow, and Fanlight's roles and its database are there.
    void awaitReplicas() throws InterruptedException, SQLException {
        for (var seconds = 0; !bothFollow(); seconds++) {
            if (seconds > PATIENCE_SECONDS) {
                throw new SQLException("the databases did not find together");
            }
            Thread.sleep(1_000);
        }
        try (var superuser = login("postgres", "postgres").connect();
                var sql = superuser.createStatement()) {
            for (var command : List.of(
                    "create role fanlight_owner login password '" + password + "'",
                    "create role fanlight_web login password '" + password + "'",
                    "create role fanlight_app nologin",
                    "grant fanlight_app to fanlight_web",
                    "create database " + DATABASE + " owner fanlight_owner encoding 'UTF8' template template0")) {
                sql.execute(command);
            }
        }
    }

    private boolean bothFollow() {
        try (var superuser = login("postgres", "postgres").connect();
                var sql = superuser.createStatement();
                var rows = sql.executeQuery("""
                        select count(*), count(*) filter (where sync_state in ('sync', 'quorum'))
                        from pg_stat_replication
                        where state = 'streaming'
                        """)) {
            return rows.next() && rows.getInt(1) == NAMES.size() - 1 && rows.getInt(2) > 0;
        } catch (SQLException notYet) {
            return false;
        }
    }

    Login owner() {
        return login(DATABASE, "fanlight_owner");
    }

    Login application() {
        return login(DATABASE, "fanlight_web");
    }

    Optional<Member> leader() {
        return members.stream().filter(Member::leads).findFirst();
    }

    private Login login(String database, String user) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(proxy.port(), database);
        return new Login(url, user, password);
    }

    @Override
    public void close() {
        members.forEach(Member::kill);
        proxy.close();
        etcd.close();
    }
}
