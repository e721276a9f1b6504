package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.fanlight.ui.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class NotThereAlikeTest {

    private static final long BEGINNING = 7_000_000_123L;
    private static final long MILLI = 1_000_000;

    private final AtomicLong now = new AtomicLong(BEGINNING);

    @ParameterizedTest
    @CsvSource({"0, 100", "3, 100", "6, 100", "99, 100", "100, 200", "142, 200", "250, 300"})
    void whateverItTookTheAnswerComesAtAFullTenthOfASecond(long took, long answered) {
        assertThat(answered(new NotFound(), took)).isEqualTo(answered);
    }

    @Test
    void everyWayToSaySoWaits() {
        assertThat(answered(new ResponseStatusException(HttpStatus.NOT_FOUND), 3))
                .isEqualTo(100);
        assertThat(answered(new Refused(Problem.of(ProblemType.NOT_FOUND, "")), 3))
                .isEqualTo(100);
    }

    @Test
    void otherTroubleIsToldAtOnce() {
        assertThat(answered(new ResponseStatusException(HttpStatus.CONFLICT), 3))
                .isEqualTo(3);
        assertThat(answered(new Refused(Problem.of(ProblemType.TOO_MANY, "")), 3))
                .isEqualTo(3);
        assertThat(answered(new IllegalStateException(), 3)).isEqualTo(3);
    }

    /// @return after how many milliseconds; each pause ends a little early, as pauses do
    private long answered(Exception failure, long tookMillis) {
        var alike = new NotThereAlike(
                Duration.ofMillis(100), now::get, nanos -> now.addAndGet(nanos > MILLI ? nanos - MILLI / 3 : nanos));
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        now.set(BEGINNING);
        alike.preHandle(request, response, this);
        now.addAndGet(tookMillis * MILLI);

        assertThat(alike.resolveException(request, response, this, failure)).isNull();

        return (now.get() - BEGINNING) / MILLI;
    }
}
