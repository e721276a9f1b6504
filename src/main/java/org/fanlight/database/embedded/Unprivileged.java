package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.startup.CannotStart;

/// PostgreSQL refuses to run as root. An ordinary user runs it as it is; root steps down first.
public sealed interface Unprivileged {

    List<String> command(List<String> command);

    /// Makes the folder belong to whoever the commands run as.
    void own(Path folder);

    static Unprivileged choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new AsIs();
        }
        if (Commands.succeeds(List.of("unshare", "-U", "true"))) {
            return new Namespace();
        }
        if (Commands.succeeds(List.of("setpriv", "--version"))) {
            return new Nobody();
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and neither unshare nor setpriv is here to step down. Run Fanlight as an ordinary user.");
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /// An ordinary user.
    record AsIs() implements Unprivileged {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public void own(Path folder) {}
    }

    /// Root in a user namespace without a mapping: no privileges, same ownership of files.
    record Namespace() implements Unprivileged {
        @Override
        public List<String> command(List<String> command) {
            return prefixed(List.of("unshare", "-U"), command);
        }

        @Override
        public void own(Path folder) {}
    }

    /// Where namespaces are not allowed (many containers): the user `nobody`, who must be able to reach the folder.
    record Nobody() implements Unprivileged {
        private static final List<String> STEP_DOWN =
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all");

        @Override
        public List<String> command(List<String> command) {
            return prefixed(STEP_DOWN, command);
        }

        @Override
        public void own(Path folder) {
            try {
                Commands.run(List.of("chown", "-R", "65534:65534", folder.toString()));
            } catch (IOException failed) {
                throw new CannotStart("The folder " + folder + " could not be given to the user nobody.", failed);
            }
            if (!Commands.succeeds(command(List.of("test", "-w", folder.toString())))) {
                throw new CannotStart(
                        "PostgreSQL does not run as root, and the user nobody cannot reach %s. Run Fanlight as an ordinary user, or set FANLIGHT_HOME to a folder such as /var/lib/fanlight."
                                .formatted(folder));
            }
        }
    }
}
