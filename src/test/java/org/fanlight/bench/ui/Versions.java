package org.fanlight.bench.ui;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.openjdk.jmh.util.Version;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, on what and with what: the first line on standard output.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Versions(String java, String jte, String jmh, String node, String nunjucks, String govukFrontend) {

    static Versions with(Nunjucks.Versions theirs) {
        return new Versions(
                Runtime.version().toString(),
                jteVersion(),
                Version.getPlainVersion(),
                theirs.node(),
                theirs.nunjucks(),
                theirs.govukFrontend());
    }

    String line() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    private static String jteVersion() {
        var properties = new Properties();
        try (var file = TemplateEngine.class.getResourceAsStream("/META-INF/maven/gg.jte/jte-runtime/pom.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
