package org.fanlight.encryption;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fanlight.database.DatabaseAtHand;
import org.fanlight.startup.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What `./fanlight keys` does: lets a new key take over, or puts the keys under another master key, while Fanlight is
/// in use.
public final class KeysVerb {

    /// It is done.
    public static final int DONE = 0;

    /// It was not understood, or cannot be done.
    public static final int REFUSED = 2;

    private static final String USAGE =
            "./fanlight keys rotate [--demo], or: ./fanlight keys rewrap --to WHERE [--demo]";
    private static final Duration FOR_ALL_NODES = Keyrings.LOOKED_UP_EVERY.multipliedBy(3);

    private final Map<String, String> settings;
    private final PrintStream out;
    private final Consumer<Duration> pause;

    /// @param settings the environment, see docs/settings.md
    /// @param pause waits until every node has looked the keys up
    public KeysVerb(Map<String, String> settings, PrintStream out, Consumer<Duration> pause) {
        this.settings = settings;
        this.out = out;
        this.pause = pause;
    }

    /// @return the exit code
    public int run(List<String> words) {
        var demo = words.contains("--demo");
        var wanted = words.stream().filter(word -> !word.equals("--demo")).toList();
        try {
            if (wanted.equals(List.of("rotate"))) {
                with(demo, this::rotate);
            } else if (wanted.size() == 3 && wanted.subList(0, 2).equals(List.of("rewrap", "--to"))) {
                with(demo, (owner, stored) -> rewrap(stored, wanted.getLast()));
            } else {
                out.println("It is: " + USAGE);
                return REFUSED;
            }
            return DONE;
        } catch (CannotStart said) {
            out.println(said.getMessage());
        } catch (SQLException failed) {
            out.println("It did not work: " + failed.getMessage());
        }
        return REFUSED;
    }

    private void with(boolean demo, Work work) throws SQLException {
        var where = settings.getOrDefault("FANLIGHT_MASTER_KEY", "file:" + home().resolve("keys/master.key"));
        var master = MasterKeys.at(where, settings);
        try (var database = DatabaseAtHand.configured(settings, home(), demo)) {
            var login = database.login();
            var owner = new DriverManagerDataSource(login.url(), login.user(), login.password());
            work.with(owner, new StoredKeyring(JdbcClient.create(owner), master));
        }
    }

    /// Goes on where a rotation before was broken off.
    private void rotate(DataSource owner, StoredKeyring stored) throws SQLException {
        var keyring = stored.newest();
        if (keyring.keys() == 1) {
            keyring = added(stored, keyring.withNextKey());
            out.println("There is a new key. All nodes learn it first.");
            pause.accept(FOR_ALL_NODES);
        }
        keyring = added(stored, keyring.withNewestFirst());
        out.println("The new key encrypts from now on. What the former ones encrypted is encrypted anew:");
        reencrypt(owner, keyring);
        pause.accept(FOR_ALL_NODES);
        reencrypt(owner, keyring);
        added(stored, keyring.withoutFormerKeys());
        out.println("Done. The former keys are in use no more.");
    }

    private void reencrypt(DataSource owner, Keyring keyring) throws SQLException {
        var columns = new ReadyColumns(JdbcClient.create(owner)).all();
        new Reencryption(owner, keyring, false, (column, values) -> {
                    if (values > 0) {
                        out.printf("  %s: %,d%n", column.words(), values);
                    }
                })
                .run(columns);
    }

    private void rewrap(StoredKeyring stored, String where) {
        var other = stored.under(MasterKeys.at(where, settings));
        if (!other.addUnderNewKey(stored.newest().again())) {
            throw changedMeanwhile();
        }
        out.println("Done. Start every node with FANLIGHT_MASTER_KEY=" + where + "; the former master key is needed"
                + " for backups from before only.");
    }

    private static Keyring added(StoredKeyring stored, Keyring next) {
        if (!stored.add(next)) {
            throw changedMeanwhile();
        }
        return next;
    }

    private static CannotStart changedMeanwhile() {
        return new CannotStart("Somebody else changes the keys at the same time. Look how that ends, then try again.");
    }

    private Path home() {
        return Path.of(settings.getOrDefault("FANLIGHT_HOME", ".fanlight"));
    }

    private interface Work {
        void with(DataSource owner, StoredKeyring stored) throws SQLException;
    }
}
