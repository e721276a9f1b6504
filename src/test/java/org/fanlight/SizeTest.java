package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read at one sitting.
class SizeTest {

    private static final Set<String> LANGUAGES = Set.of("java", "jte", "js", "mjs", "scss", "sql");
    private static final int LARGEST = 400;

    private record Source(Path file, int lines) {}

    @Test
    void noSourceFileIsLongerThanFourHundredLines() throws IOException {
        List<Source> sources = sources();

        System.out.printf(
                "%d source files, lines: median %d, p90 %d, largest %d%n",
                sources.size(), linesAt(sources, 0.5), linesAt(sources, 0.9), linesAt(sources, 1));
        assertThat(sources).filteredOn(source -> source.lines() > LARGEST).isEmpty();
    }

    private static List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(SizeTest::isSource)
                    .map(file -> new Source(file, lines(file)))
                    .sorted((one, other) -> Integer.compare(one.lines(), other.lines()))
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && LANGUAGES.contains(name.substring(name.lastIndexOf('.') + 1))
                && !file.toString().contains("node_modules");
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int linesAt(List<Source> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(index).lines();
    }
}
