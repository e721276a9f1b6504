package org.fanlight.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fanlight.worktime.Calendars.london;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private final WorkingCalendar calendar = Calendars.usual();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 09:00, 1, 2026-11-24 17:00",
        "2026-11-23 23:59, 1, 2026-11-24 17:00", // the day of the trigger is the day in London
        "2026-06-22 23:30, 1, 2026-06-23 17:00", // where it is 22:30 in universal time
        "2026-06-23 00:30, 1, 2026-06-24 17:00", // where it is still the day before
        "2026-11-26 09:00, 1, 2026-11-27 16:30", // Fridays close earlier
        "2026-11-28 09:00, 1, 2026-11-30 17:00", // Saturday
        "2026-12-24 16:00, 3, 2026-12-31 17:00",
        "2026-03-27 10:00, 1, 2026-03-30 17:00" // over the start of summer time
    })
    void workingDaysEndWhenTheHubClosesOnTheDueDay(String trigger, int days, String due) {
        assertThat(new Limit.WorkingDays(days).after(london(trigger), calendar)).isEqualTo(london(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 08:30, 2026-11-23 12:30",
        "2026-11-23 16:50, 2026-11-23 20:50", // finished even past closing
        "2026-11-23 17:00, 2026-11-24 12:30", // closed: four hours from the next opening
        "2026-11-23 02:00, 2026-11-23 12:30",
        "2026-11-27 16:29, 2026-11-27 20:29", // Friday
        "2026-11-27 16:30, 2026-11-30 12:30",
        "2026-12-25 11:00, 2026-12-29 12:30"
    })
    void aRedCheckTakesFourHoursFromReceiptOrFromTheNextOpening(String received, String due) {
        assertThat(new Limit.HoursOnceOpen(4).after(london(received), calendar)).isEqualTo(london(due));
    }

    @Test
    void workingHoursGoOnAtTheNextOpening() {
        assertThat(new Limit.WorkingHours(4).after(london("2026-11-23 16:50"), calendar))
                .isEqualTo(london("2026-11-24 12:20"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28 12:00, 2026-03-29 13:00", // an hour is skipped
        "2026-10-24 12:00, 2026-10-25 11:00", // an hour comes twice
        "2026-11-28 12:00, 2026-11-29 12:00"
    })
    void elapsedHoursAreRealHours(String trigger, String due) {
        assertThat(new Limit.ElapsedHours(24).after(london(trigger), calendar)).isEqualTo(london(due));
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit.WorkingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit.WorkingHours(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit.HoursOnceOpen(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit.ElapsedHours(0));
    }
}
