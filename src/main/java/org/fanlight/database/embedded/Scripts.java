package org.fanlight.database.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// The two scripts that the server runs itself, from its data folder.
enum Scripts {
    ARCHIVE("fanlight-archive.sh"),
    FETCH("fanlight-fetch.sh");

    private final String file;

    Scripts(String file) {
        this.file = file;
    }

    void writeTo(Path cluster) throws IOException {
        try (InputStream script = Scripts.class.getResourceAsStream("/postgres/" + file)) {
            Files.copy(Objects.requireNonNull(script), cluster.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
