package org.fanlight.frontdoor.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;
import static org.fanlight.worktime.Calendars.london;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.SpecialDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingTheHouseTest {

    private static final Duration UNTIL_CLOCKS_FOLLOW = Duration.ofSeconds(10);

    private final FrontDoor door = FrontDoor.at("2026-11-23 07:00");
    private final SetOpeningHours setOpeningHours = door.the(SetOpeningHours.class);
    private final SetClock setClock = door.the(SetClock.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void otherHoursMoveTheClockOfARedCheck() {
        assertThat(due(ClockCode.CHECK_RED, "2026-11-23 07:15")).isEqualTo(london("2026-11-23 12:30"));

        assertThat(setOpeningHours.everyWeek(mondaysFromSeven("2026-11-23"), after(1, RUTH)))
                .isEqualTo(HouseResult.SET);
        door.clock().moveBy(UNTIL_CLOCKS_FOLLOW);

        assertThat(due(ClockCode.CHECK_RED, "2026-11-23 07:15")).isEqualTo(london("2026-11-23 11:15"));
    }

    @Test
    void aDayOnWhichWeAreClosedMovesTheClockOfARedCheckAndNoWorkingDay() {
        setOpeningHours.onOneDay(closedToday(), after(0, RUTH));

        assertThat(due(ClockCode.CHECK_RED, "2026-11-23 09:00")).isEqualTo(london("2026-11-24 12:30"));
        assertThat(due(ClockCode.DECIDE, "2026-11-20 09:00")).isEqualTo(london("2026-11-24 00:00"));
    }

    @Test
    void whoeverIsSecondChangesNothing() {
        setOpeningHours.onOneDay(closedToday(), after(0, RUTH));

        assertThat(setOpeningHours.onOneDay(closedToday(), after(0, DEV))).isEqualTo(HouseResult.SOMEBODY_WAS_FIRST);
        assertThat(setOpeningHours.onOneDay(closedToday(), after(1, DEV))).isEqualTo(HouseResult.SET);
    }

    @Test
    void aClockOfThePartnershipRunsAsItsManagersSay() {
        assertThat(setClock.set(ClockCode.CALL_BACK, new Limit.WorkingHours(1), day("2026-11-24"), after(1, RUTH)))
                .isEqualTo(HouseResult.SET);

        assertThat(due(ClockCode.CALL_BACK, "2026-11-23 09:00")).isEqualTo(london("2026-11-23 11:00"));
        assertThat(due(ClockCode.CALL_BACK, "2026-11-24 09:00")).isEqualTo(london("2026-11-24 10:00"));
    }

    @Test
    void whatGuidanceOrAnAgreementFixesNoManagerChanges() {
        var longer = new Limit.WorkingDays(5);

        assertThat(setClock.set(ClockCode.DECIDE, longer, day("2026-11-24"), after(1, RUTH)))
                .isEqualTo(HouseResult.FIXED_ELSEWHERE);
        assertThat(setClock.set(ClockCode.CHECK_AMBER, longer, day("2026-11-24"), after(1, RUTH)))
                .isEqualTo(HouseResult.FIXED_ELSEWHERE);
    }

    @Test
    void whatHeldYesterdayCannotBeChanged() {
        assertThat(setOpeningHours.everyWeek(mondaysFromSeven("2026-11-22"), after(1, RUTH)))
                .isEqualTo(HouseResult.BEGINS_IN_THE_PAST);
    }

    @Test
    void everyChangeIsOnRecord() {
        setOpeningHours.everyWeek(mondaysFromSeven("2026-11-23"), after(1, RUTH));
        setOpeningHours.onOneDay(closedToday(), after(0, RUTH));
        setClock.set(ClockCode.STRATEGY, new Limit.ElapsedHours(12), day("2026-11-24"), after(1, RUTH));

        assertThat(door.database()
                        .jdbc()
                        .sql("select deed from audit.act where subject_kind = 'house-rule' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("opening-hours.set", "special-day.set", "clock.set");
    }

    @Test
    void onlyAManagerMay() {
        assertThatThrownBy(() -> setOpeningHours.onOneDay(closedToday(), after(0, SAM)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        setClock.set(ClockCode.DECIDE, new Limit.WorkingDays(5), day("2026-11-24"), after(1, SAM)))
                .isInstanceOf(NotPermitted.class);
    }

    private Instant due(ClockCode clock, String trigger) {
        return door.the(Clocks.class).due(clock, london(trigger)).at();
    }

    private static OpeningWeek mondaysFromSeven(String from) {
        return new OpeningWeek(day(from), Map.of(DayOfWeek.MONDAY, hours("07:00", "19:00")));
    }

    private static SpecialDay closedToday() {
        return new SpecialDay(day("2026-11-23"), Optional.of(new DayOverride.Closed(DayCounts.AS_USUAL)));
    }

    private static Saying after(int seen, Viewer viewer) {
        return new Saying(seen, "Agreed by the partners", viewer);
    }
}
