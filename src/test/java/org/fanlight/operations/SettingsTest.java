package org.fanlight.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/settings.md` lists each `FANLIGHT_*` that the application, the launcher or the tests listen to, and no other.
class SettingsTest {

    private static final Pattern READ = Pattern.compile("\\$\\{?(FANLIGHT_[A-Z_]+)|getenv\\(\"(FANLIGHT_[A-Z_]+)");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(FANLIGHT_[A-Z_]+)` \\|");

    @Test
    void everySettingIsDocumentedAndEveryDocumentedSettingIsRead() throws IOException {
        assertThat(found(DOCUMENTED, Files.readString(Path.of("docs/settings.md"))))
                .isEqualTo(found(READ, everythingThatReads()));
    }

    private static String everythingThatReads() throws IOException {
        var text = new StringBuilder(Files.readString(Path.of("fanlight")));
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(SettingsTest::mayRead).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static boolean mayRead(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".yaml")) && !name.endsWith("SettingsTest.java");
    }

    private static Set<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text)
                .results()
                .forEach(match ->
                        names.add(match.group(1) != null || match.groupCount() == 1 ? match.group(1) : match.group(2)));
        return names;
    }
}
