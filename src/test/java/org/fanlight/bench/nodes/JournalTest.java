package org.fanlight.bench.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fanlight.bench.nodes.Journal.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

    private final Journal journal = new Journal();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            503 | ''         | The service is not available just now | SAID_PLAINLY
            503 | ''         | Service Unavailable                   | WRONG
            302 | /sign-in   | ''                                    | SIGNED_OUT
            403 | ''         | ''                                    | SIGNED_OUT
            500 | ''         | ''                                    | WRONG
            404 | ''         | ''                                    | WRONG
            """)
    void anAnswerThatWasNotWantedIsSortedByWhatItMeansToTheWorker(
            int status, String location, String body, Meeting meeting) {
        journal.note(status, "GET /work", location, body);

        assertThat(journal.count(meeting)).isEqualTo(1);
        assertThat(journal.met()).hasSize(1);
    }

    @Test
    void theLongestWaitIsTheWholeTimeWhereNothingWasKept() {
        assertThat(journal.longestWait(1_000, 6_000)).isEqualTo(Duration.ofNanos(5_000));
    }

    @Test
    void theLongestWaitLiesBetweenTwoWritesOrAtTheEnds() {
        journal.keepsAt(2_000);
        journal.keepsAt(5_000);

        assertThat(journal.longestWait(1_000, 6_000)).isEqualTo(Duration.ofNanos(3_000));
        assertThat(journal.longestWait(1_000, 9_000)).isEqualTo(Duration.ofNanos(4_000));
        assertThat(journal.longestWait(4_000, 5_500)).isEqualTo(Duration.ofNanos(1_000));
    }
}
