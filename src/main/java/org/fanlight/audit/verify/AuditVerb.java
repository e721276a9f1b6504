package org.fanlight.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.audit.seal.PublicKeys;
import org.fanlight.audit.seal.SealKey;
import org.fanlight.database.DatabaseAtHand;
import org.fanlight.startup.CannotStart;

/// What `./fanlight audit verify` does: checks the trail from the first seal to the last and says what it found.
public final class AuditVerb {

    /// The trail is what was sealed.
    public static final int WHOLE = 0;

    /// Something does not fit.
    public static final int FAULTY = 1;

    /// Nothing could be said, since something could not be read.
    public static final int UNREADABLE = 2;

    private final Map<String, String> settings;
    private final PrintStream out;

    /// @param settings the environment, see docs/settings.md
    public AuditVerb(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /// @return the exit code
    public int run(List<String> words) {
        try {
            var wanted = Wanted.read(words);
            var tally = verify(wanted, keys(wanted));
            tally.lines().forEach(out::println);
            out.println(tally.seals() == 0 ? "There is nothing to verify." : "The trail is whole.");
            return tally.seals() == 0 ? UNREADABLE : WHOLE;
        } catch (Fault fault) {
            out.println("FAULT: " + fault.getMessage());
            return FAULTY;
        } catch (IllegalArgumentException | Unreadable | CannotStart said) {
            out.println(said.getMessage());
        } catch (IOException | GeneralSecurityException | SQLException unreadable) {
            out.println("It could not be read: " + unreadable.getMessage());
        }
        return UNREADABLE;
    }

    private Tally verify(Wanted wanted, PublicKeys keys) throws IOException, SQLException, Fault {
        var dump = wanted.dump();
        if (dump == null) {
            try (var database = DatabaseAtHand.configured(settings, home(), wanted.demo());
                    var connection = database.login().connect()) {
                return Walk.along(connection, keys, wanted.kept());
            }
        }
        if (!Files.isReadable(dump)) {
            throw new Unreadable("There is no file " + dump + " to be read.");
        }
        try (var rows = PlainDump.open(dump);
                var database = DatabaseAtHand.throwaway(home());
                var connection = database.login().connect()) {
            rows.loadInto(connection);
            return Walk.along(connection, keys, wanted.kept());
        }
    }

    private PublicKeys keys(Wanted wanted) throws IOException, GeneralSecurityException {
        var given = wanted.keys();
        var file = given != null
                ? given
                : SealKey.publicFile(
                        setting("FANLIGHT_SEAL_KEY_FILE").map(Path::of).orElse(home().resolve("audit/seal.key")));
        var keys = PublicKeys.in(file);
        if (keys.isEmpty()) {
            throw new Unreadable("There is no public key in " + file + ". Name the file that it is in with --key.");
        }
        return keys;
    }

    private Path home() {
        return Path.of(settings.getOrDefault("FANLIGHT_HOME", ".fanlight"));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }
}
