package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointInTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 14:05, 2026-11-23T14:05:00Z",
        "2026-07-23 14:05, 2026-07-23T13:05:00Z",
        "2026-07-23T14:05:30, 2026-07-23T13:05:30Z",
        "2026-11-23 14:05:30.123456, 2026-11-23T14:05:30.123456Z",
        "2026-11-23T14:05:30Z, 2026-11-23T14:05:30Z",
        "2026-11-23 14:05+02:00, 2026-11-23T12:05:00Z",
        "2026-10-25T01:30+01:00, 2026-10-25T00:30:00Z"
    })
    void aTimeIsReadByTheClockInLondonOrByItsZone(String typed, Instant meant) {
        assertThat(PointInTime.read(typed)).isEqualTo(meant);
    }
}
