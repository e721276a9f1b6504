package org.fanlight.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.EmbeddedPostgres;
import org.fanlight.database.embedded.RunningServer;
import org.fanlight.startup.CannotStart;

/// A database that a verb of the launcher reads without the application, and lets go of afterwards.
public final class DatabaseAtHand implements AutoCloseable {

    private final Login login;
    private final Runnable letGo;

    private DatabaseAtHand(Login login, Runnable letGo) {
        this.login = login;
        this.letGo = letGo;
    }

    /// The one that these settings of the environment mean, as the owner of its tables.
    public static DatabaseAtHand configured(Map<String, String> settings, Path home, boolean demo) {
        var url = settings.get("SPRING_DATASOURCE_URL");
        if (url == null) {
            return of(home, demo ? "fanlight_demo" : "fanlight");
        }
        var user = settings.getOrDefault("SPRING_DATASOURCE_USERNAME", "");
        var password = settings.getOrDefault("SPRING_DATASOURCE_PASSWORD", "");
        return reachedBy(new Login(
                url, given(settings, "SPRING_FLYWAY_USER", user), given(settings, "SPRING_FLYWAY_PASSWORD", password)));
    }

    /// The embedded one of a Fanlight, as the owner of its tables. It may be running.
    public static DatabaseAtHand of(Path home, String name) {
        var folder = home.resolve("postgres");
        if (!Files.isDirectory(folder.resolve("server/cluster"))) {
            throw new CannotStart("There is no database in " + home.toAbsolutePath() + ".");
        }
        return RunningServer.on(folder)
                .map(running -> reachedBy(running.owner(name)))
                .orElseGet(() -> {
                    var postgres = EmbeddedPostgres.start(folder, Durability.DURABLE);
                    return new DatabaseAtHand(postgres.owner(name), postgres::close);
                });
    }

    /// One that is reached by configuration.
    private static DatabaseAtHand reachedBy(Login login) {
        return new DatabaseAtHand(login, () -> {});
    }

    /// An empty one that is gone afterwards. Only the programs stay in the folder of a Fanlight, where they may
    /// be already.
    public static DatabaseAtHand throwaway(Path home) {
        try {
            var programs = EmbeddedPostgres.programsIn(home.resolve("postgres"));
            var folder = Files.createTempDirectory("fanlight-throwaway-");
            var postgres = EmbeddedPostgres.start(folder, programs, Durability.THROWAWAY);
            return new DatabaseAtHand(postgres.owner("throwaway"), () -> {
                postgres.close();
                delete(folder);
            });
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    public Login login() {
        return login;
    }

    @Override
    public void close() {
        letGo.run();
    }

    private static String given(Map<String, String> settings, String name, String otherwise) {
        var value = settings.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
