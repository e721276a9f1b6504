package org.fanlight.frontdoor.door.web.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonePageTest {

    @ParameterizedTest
    @CsvSource({
        "0,5 minutes",
        "5,5 minutes",
        "31,35 minutes",
        "55,55 minutes",
        "56,an hour",
        "61,2 hours",
        "130,3 hours"
    })
    void aWaitIsRoundedUp(long minutes, String words) {
        assertThat(PhonePage.words(Duration.ofMinutes(minutes))).isEqualTo(words);
    }
}
