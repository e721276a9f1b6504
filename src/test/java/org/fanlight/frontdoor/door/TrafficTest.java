package org.fanlight.frontdoor.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.worktime.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficTest {

    @ParameterizedTest
    @CsvSource({"0,0,QUIET", "1,1,QUIET", "2,1,BUSY", "0,7,BUSY", "4,4,VERY_BUSY"})
    void whoTalksAndWhoWaitsMakeItBusy(int talking, int waiting, Busyness busyness) {
        assertThat(new Traffic(talking, waiting, List.of()).busyness()).isEqualTo(busyness);
    }

    @Test
    void theUsualWaitIsThatOfFourInFive() {
        var waits = minutes(10, 90, 20, 30, 15);

        assertThat(new Traffic(0, 0, waits).usualWait(Calendars.usual())).contains(Duration.ofMinutes(30));
    }

    @Test
    void fewerThanFiveCallsBackSayNothing() {
        assertThat(new Traffic(0, 0, minutes(10, 10, 10, 10)).usualWait(Calendars.usual()))
                .isEmpty();
    }

    @Test
    void aNightBetweenAskingAndRingingIsNoWaiting() {
        var overNight = new RungBack(london("2026-11-23 16:50"), london("2026-11-24 08:40"));

        assertThat(new Traffic(0, 0, List.of(overNight, overNight, overNight, overNight, overNight))
                        .usualWait(Calendars.usual()))
                .contains(Duration.ofMinutes(20));
    }

    private static List<RungBack> minutes(int... waits) {
        var asked = london("2026-11-23 10:00");
        return IntStream.of(waits)
                .mapToObj(wait -> new RungBack(asked, asked.plus(Duration.ofMinutes(wait))))
                .toList();
    }
}
