package org.fanlight.frontdoor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A stage of a lifecycle as `docs/lifecycles.md` shows it: what it means, and where each lawful move leads.
record LifeStage(Enum<?> stage, List<Way> ways) {

    /// A lawful move and the stage it ends in.
    record Way(Enum<?> move, Enum<?> to) {}

    static String diagram(List<LifeStage> stages) {
        return stages.stream().flatMap(LifeStage::arrows).collect(joining("\n"));
    }

    static String table(List<LifeStage> stages) {
        return stages.stream().map(LifeStage::line).collect(joining("\n"));
    }

    private Stream<String> arrows() {
        return ways.stream()
                .map(way -> "  %s --> %s: %s".formatted(stage.name(), way.to().name(), words(way.move())));
    }

    private String line() {
        var moves = ways.stream().map(way -> words(way.move())).distinct().collect(joining(", "));
        return "| `%s` | %s | %s |".formatted(stage.name(), meaning(), moves.isEmpty() ? "none" : moves);
    }

    private static String words(Enum<?> move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The comment above the stage in its source.
    private String meaning() {
        var lines = source();
        for (var line = 1; line < lines.size(); line++) {
            if (lines.get(line).strip().startsWith(stage.name() + "(")) {
                return lines.get(line - 1).strip().replaceFirst("^/// ", "");
            }
        }
        throw new IllegalStateException("Nothing says what " + stage + " means");
    }

    private List<String> source() {
        var file = stage.getDeclaringClass().getName().replace('.', '/') + ".java";
        try {
            return Files.readAllLines(Path.of("src/main/java", file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
