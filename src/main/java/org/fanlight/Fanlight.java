package org.fanlight;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.fanlight.audit.verify.AuditVerb;
import org.fanlight.backup.BackupCommands;
import org.fanlight.bench.nodes.DatabasesFirst;
import org.fanlight.encryption.KeysVerb;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one process that every room of the house runs in.
@SpringBootApplication
public class Fanlight {

    /// The first argument says what to do, and is the Spring profile too: `serve`, `demo` or `bench`. The others
    /// need no application.
    public static void main(String[] arguments) {
        String verb = arguments.length == 0 ? "serve" : arguments[0];
        if (BackupCommands.VERBS.contains(verb)) {
            System.exit(new BackupCommands(System.getenv(), System.out, System.err, Clock.systemUTC()).run(arguments));
        }
        String[] rest = Arrays.stream(arguments).skip(1).toArray(String[]::new);
        var application = new SpringApplication(Fanlight.class);
        application.setAdditionalProfiles(verb);
        switch (verb) {
            case "serve", "demo" -> {
                application.addListeners(new Announcement());
                application.run(rest);
            }
            case "bench" -> {
                application.addInitializers(new DatabasesFirst(List.of(rest)));
                System.exit(SpringApplication.exit(application.run(rest)));
            }
            case "audit" -> System.exit(new AuditVerb(System.getenv(), System.out).run(List.of(rest)));
            case "keys" -> System.exit(new KeysVerb(System.getenv(), System.out, Fanlight::sleep).run(List.of(rest)));
            default -> {
                System.err.println(
                        "Fanlight can serve, demo, bench, audit, keys, backup, restore or verify, not " + verb + ".");
                System.exit(2);
            }
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
