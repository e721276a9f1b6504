package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The log in a backup folder, by the names of its files.
record Log(Path folder, Set<Segment> segments, List<History> histories) {

    /// The segments that lead from a backup on, up to the newest or to the first that is missing.
    ///
    /// @param timeline the history that they follow to its end
    /// @param isMissing the one that would be next, where others come after it
    record Chain(int timeline, List<Segment> segments, Optional<Segment> isMissing) {}

    /// On which segments a timeline may be read.
    private record Stretch(int timeline, long first, long last) {}

    static Log in(Path folder) throws IOException {
        var histories = new ArrayList<History>();
        Set<Segment> segments;
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            segments = all.stream()
                    .map(file -> Segment.of(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            for (Path file : all) {
                History.of(file).ifPresent(histories::add);
            }
        }
        return new Log(folder, segments, histories);
    }

    /// Along the newest history that the backup belongs to.
    Chain from(Manifest backup) {
        Segment first = backup.firstSegment();
        List<Stretch> stretches = stretches(first, newest(backup));
        long last = Math.max(lastOn(stretches), backup.lastNeededSegment().number());
        var chain = new ArrayList<Segment>();
        for (long number = first.number(); number <= last; number++) {
            Optional<Segment> next = at(number, stretches);
            if (next.isEmpty()) {
                int timeline = owner(number, stretches);
                return new Chain(stretches.getLast().timeline(), chain, Optional.of(new Segment(timeline, number)));
            }
            chain.add(next.get());
        }
        return new Chain(stretches.getLast().timeline(), chain, Optional.empty());
    }

    private Optional<History> newest(Manifest backup) {
        return histories.stream()
                .filter(history -> history.continues(backup.timeline(), Lsn.of(backup.stopLsn())))
                .max(Comparator.comparing(History::timeline));
    }

    private static List<Stretch> stretches(Segment first, Optional<History> history) {
        var stretches = new ArrayList<Stretch>();
        long from = first.number();
        for (var branch : history.map(History::ancestors).orElse(List.of())) {
            if (branch.timeline() >= first.timeline()) {
                stretches.add(new Stretch(branch.timeline(), from, branch.left().segment()));
                from = branch.left().segment();
            }
        }
        stretches.add(new Stretch(history.map(History::timeline).orElse(first.timeline()), from, Long.MAX_VALUE));
        return stretches;
    }

    private long lastOn(List<Stretch> stretches) {
        var numbers = new TreeSet<Long>(Set.of(-1L));
        for (var segment : segments) {
            if (stretches.stream().anyMatch(stretch -> holds(stretch, segment.timeline(), segment.number()))) {
                numbers.add(segment.number());
            }
        }
        return numbers.last();
    }

    /// Where a timeline branched off within a segment, the newer one has all of it.
    private Optional<Segment> at(long number, List<Stretch> stretches) {
        return stretches.reversed().stream()
                .filter(stretch -> holds(stretch, stretch.timeline(), number))
                .map(stretch -> new Segment(stretch.timeline(), number))
                .filter(segments::contains)
                .findFirst();
    }

    private static int owner(long number, List<Stretch> stretches) {
        return stretches.reversed().stream()
                .filter(stretch -> holds(stretch, stretch.timeline(), number))
                .findFirst()
                .orElse(stretches.getLast())
                .timeline();
    }

    private static boolean holds(Stretch stretch, int timeline, long number) {
        return stretch.timeline() == timeline && stretch.first() <= number && number <= stretch.last();
    }
}
