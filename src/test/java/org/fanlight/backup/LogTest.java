package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final Manifest BACKUP = backup(1, "0/2000028", "0/3000100");

    @Test
    void theLogIsFollowedToItsNewestFile() {
        var chain = log(List.of(), on(1, 2, 9)).from(BACKUP);

        assertThat(chain.segments()).hasSize(8).contains(new Segment(1, 9));
        assertThat(chain.isMissing()).isEmpty();
    }

    @Test
    void theFirstFileThatIsMissingIsNamed() {
        var chain = log(List.of(), on(1, 2, 5), on(1, 7, 9)).from(BACKUP);

        assertThat(chain.segments()).hasSize(4);
        assertThat(chain.isMissing()).contains(new Segment(1, 6));
    }

    @Test
    void whatTheBackupItselfNeedsIsMissedThoughNothingComesAfter() {
        assertThat(log(List.of(), on(1, 2, 2)).from(BACKUP).isMissing()).contains(new Segment(1, 3));
        assertThat(log(List.of()).from(BACKUP).isMissing()).contains(new Segment(1, 2));
    }

    @Test
    void aRestoreLeadsOnToItsOwnTimeline() {
        var second = new History(2, List.of(new History.Branch(1, Lsn.of("0/6000000"))));
        var chain = log(List.of(second), on(1, 2, 9), on(2, 6, 8)).from(BACKUP);

        assertThat(chain.timeline()).isEqualTo(2);
        assertThat(chain.segments())
                .containsExactlyElementsOf(Stream.of(on(1, 2, 5), on(2, 6, 8))
                        .flatMap(Set::stream)
                        .sorted(LogTest::byNumber)
                        .toList());
        assertThat(chain.isMissing()).isEmpty();
    }

    @Test
    void theFileInWhichItBranchedOffMayBeTheOlderOneUntilTheNewIsFull() {
        var second = new History(2, List.of(new History.Branch(1, Lsn.of("0/6000100"))));

        assertThat(log(List.of(second), on(1, 2, 9)).from(BACKUP).segments())
                .hasSize(5)
                .endsWith(new Segment(1, 6));
    }

    @Test
    void aTimelineThatBranchedOffBeforeTheBackupIsAnotherHistory() {
        var other = new History(2, List.of(new History.Branch(1, Lsn.of("0/2000000"))));
        var chain = log(List.of(other), on(1, 2, 4), on(2, 2, 30)).from(BACKUP);

        assertThat(chain.timeline()).isEqualTo(1);
        assertThat(chain.segments()).hasSize(3);
    }

    @Test
    void aBackupOfALaterTimelineBeginsThere() {
        var second = new History(2, List.of(new History.Branch(1, Lsn.of("0/6000100"))));
        var third = new History(
                3, List.of(new History.Branch(1, Lsn.of("0/6000100")), new History.Branch(2, Lsn.of("0/9000100"))));
        var chain = log(List.of(second, third), on(1, 2, 9), on(2, 6, 9), on(3, 9, 12))
                .from(backup(2, "0/7000028", "0/7000100"));

        assertThat(chain.timeline()).isEqualTo(3);
        assertThat(chain.segments())
                .startsWith(new Segment(2, 7))
                .endsWith(new Segment(3, 12))
                .hasSize(6);
    }

    @Test
    void aSegmentHasTheNameThatPostgresqlGivesIt() {
        assertThat(new Segment(1, 2).name()).isEqualTo("000000010000000000000002");
        assertThat(new Segment(0x1F, 257).name()).isEqualTo("0000001F0000000100000001");
        assertThat(Segment.of("0000001F0000000100000001.gz")).contains(new Segment(0x1F, 257));
        assertThat(Segment.of("0000001F0000000100000001.partial.gz")).isEmpty();
    }

    private static int byNumber(Segment one, Segment other) {
        return Long.compare(one.number(), other.number());
    }

    private static Set<Segment> on(int timeline, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Segment(timeline, number))
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Log log(List<History> histories, Set<Segment>... segments) {
        return new Log(
                Path.of("nowhere"), Stream.of(segments).flatMap(Set::stream).collect(Collectors.toSet()), histories);
    }

    private static Manifest backup(int timeline, String start, String stop) {
        return new Manifest(
                "", "18.6", "", "1", timeline, start, stop, Instant.EPOCH, Instant.EPOCH, 0, List.of(), List.of());
    }
}
