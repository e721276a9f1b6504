package org.fanlight.worktime.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.OpeningTimes;
import org.fanlight.worktime.Said;
import org.fanlight.worktime.WorkingCalendar;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkingCalendars implements WorkingCalendars {

    private final OpeningTimes times;
    private final Edition<Map<Hub, WorkingCalendar>> edition;

    JdbcWorkingCalendars(JdbcClient jdbc, OpeningTimes times, Clock clock) {
        this.times = times;
        this.edition = new Edition<>(jdbc, clock, this::read);
    }

    @Override
    public WorkingCalendar of(Hub hub) {
        var calendars = edition.current();
        var calendar = calendars.getOrDefault(hub, calendars.get(Hub.FRONT_DOOR));
        if (calendar == null) {
            throw new IllegalStateException("The front door has no opening hours");
        }
        return calendar;
    }

    private Map<Hub, WorkingCalendar> read() {
        var overrides = overrides();
        var calendars = new HashMap<Hub, WorkingCalendar>();
        times.weeks()
                .forEach((hub, weeks) -> calendars.put(
                        hub, new WorkingCalendar(weeks.stream().map(Said::what).toList(), overrides)));
        return Map.copyOf(calendars);
    }

    /// Of what was said about a day, the newest counts.
    private Map<LocalDate, DayOverride> overrides() {
        var overrides = new HashMap<LocalDate, DayOverride>();
        for (var said : times.days()) {
            overrides.remove(said.what().day());
            said.what()
                    .override()
                    .ifPresent(override -> overrides.put(said.what().day(), override));
        }
        return overrides;
    }
}
