package org.fanlight.backup;

import java.nio.file.Path;

/// The folder with everything that is kept here, as `FANLIGHT_HOME` names it.
record Home(Path path) {

    static Home at(Path path) {
        return new Home(path.toAbsolutePath().normalize());
    }

    /// What the database server and its secrets live in.
    Path server() {
        return path.resolve("postgres");
    }
}
