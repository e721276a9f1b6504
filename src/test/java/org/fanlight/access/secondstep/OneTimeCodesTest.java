package org.fanlight.access.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final long NONE = -1;

    private final SharedSecret secret = SharedSecret.random();
    private final Authenticator app = new Authenticator(secret);

    /// The last six digits of the examples in RFC 6238, appendix B, for SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 287082, 1",
        "1111111109, 081804, 37037036",
        "1234567890, 005924, 41152263",
        "20000000000, 353130, 666666666"
    })
    void theExamplesOfTheStandardHold(long second, String code, long step) {
        var ofTheStandard = new SharedSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

        assertThat(OneTimeCodes.stepOf(code, ofTheStandard, Instant.ofEpochSecond(second), NONE))
                .hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 0, 30})
    void aClockMayBeOneStepOut(long seconds) {
        assertThat(OneTimeCodes.stepOf(app.at(NOW.plusSeconds(seconds)), secret, NOW, NONE))
                .hasValue((NOW.getEpochSecond() + seconds) / 30);
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 60})
    void andNoMoreThanThat(long seconds) {
        var code = app.at(NOW.plusSeconds(seconds));
        assertThat(code).isNotIn(app.at(NOW.minusSeconds(30)), app.at(NOW), app.at(NOW.plusSeconds(30)));

        assertThat(OneTimeCodes.stepOf(code, secret, NOW, NONE)).isEmpty();
    }

    @Test
    void aStepCountsOnceAndNoneBeforeItAfterwards() {
        var step = NOW.getEpochSecond() / 30;

        assertThat(OneTimeCodes.stepOf(app.at(NOW), secret, NOW, step)).isEmpty();
        assertThat(OneTimeCodes.stepOf(app.at(NOW.minusSeconds(30)), secret, NOW, step))
                .isEmpty();
        assertThat(OneTimeCodes.stepOf(app.at(NOW.plusSeconds(30)), secret, NOW, step))
                .hasValue(step + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "abcdef", "½½½½½½", "00000000000000000000"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThat(OneTimeCodes.stepOf(typed, secret, NOW, NONE)).isEmpty();
    }
}
