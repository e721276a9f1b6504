package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents lead where they say, and the glossary is in order.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern TERM = Pattern.compile("(?m)^\\| ([^|]+) \\| (?!What)[^|]+ \\|$");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (var document : documents()) {
            assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                    .as(document.toString())
                    .filteredOn(link -> !link.startsWith("http"))
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
        }
    }

    @Test
    void theGlossaryIsAlphabeticalAndExplainsEachWordOnce() throws IOException {
        var words = TERM.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(words).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
        assertThat(words).hasSizeGreaterThan(100);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            var pages = files.filter(file -> file.toString().endsWith(".md"));
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")), pages)
                    .toList();
        }
    }
}
