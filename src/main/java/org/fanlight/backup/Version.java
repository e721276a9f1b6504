package org.fanlight.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Which Fanlight this is.
final class Version {

    private Version() {}

    static String ofFanlight() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("build.version", "not built as a jar");
        }
    }
}
