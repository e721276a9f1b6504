package org.fanlight.frontdoor.door.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;

import java.util.Optional;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.house.Saying;
import org.fanlight.frontdoor.house.SetOpeningHours;
import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.SpecialDay;
import org.fanlight.worktime.WorkingCalendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningAtTheDoorTest {

    private final FrontDoor door = FrontDoor.at("2026-12-28 09:00");

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void thePublicReadsThatWeAreThereOnABankHoliday() {
        door.the(SetOpeningHours.class)
                .onOneDay(
                        new SpecialDay(
                                day("2026-12-28"),
                                Optional.of(new DayOverride.Open(hours("10:00", "14:00"), DayCounts.AS_USUAL))),
                        new Saying(0, "Many calls after Christmas", Workers.RUTH));

        assertThat(words().today()).isEqualTo("Today we are open from 10am to 2pm");
        assertThat(words().next()).isEqualTo("Monday 28 December at 10am");
    }

    @Test
    void onABankHolidayOfWhichNobodySaidAnythingWeAreClosed() {
        assertThat(words().today()).isEqualTo("Today we are closed");
        assertThat(words().next()).isEqualTo("Tuesday 29 December at 8:30am");
    }

    private OpeningWords words() {
        return OpeningWords.at(
                door.clock().instant(), door.the(WorkingCalendars.class).current());
    }
}
