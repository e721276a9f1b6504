package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.Hours;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.WorkingCalendar;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkingCalendars implements WorkingCalendars {

    private final JdbcClient jdbc;
    private final Edition<Map<Hub, WorkingCalendar>> edition;

    JdbcWorkingCalendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        weeksByHub().forEach((hub, weeks) -> calendars.put(hub, new WorkingCalendar(weeks, overrides)));
        return Map.copyOf(calendars);
    }

    private Map<Hub, List<OpeningWeek>> weeksByHub() {
        var hours = new HashMap<Hub, TreeMap<LocalDate, Map<DayOfWeek, Hours>>>();
        jdbc.sql("""
                select hub, from_date, weekday, opens, closes
                from worktime.opening_hours
                """).query(row -> {
            hours.computeIfAbsent(new Hub(row.getString("hub")), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getObject("from_date", LocalDate.class), _ -> new EnumMap<>(DayOfWeek.class))
                    .put(DayOfWeek.of(row.getInt("weekday")), hours(row));
        });
        var weeks = new HashMap<Hub, List<OpeningWeek>>();
        hours.forEach((hub, byDate) -> {
            var ofHub = weeks.computeIfAbsent(hub, _ -> new ArrayList<>());
            byDate.forEach((from, week) -> ofHub.add(new OpeningWeek(from, week)));
        });
        return weeks;
    }

    private Map<LocalDate, DayOverride> overrides() {
        var overrides = new HashMap<LocalDate, DayOverride>();
        jdbc.sql("""
                select day, opens, closes, why
                from worktime.override
                """).query(row -> {
            overrides.put(row.getObject("day", LocalDate.class), override(row));
        });
        return overrides;
    }

    private static DayOverride override(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return row.getObject("opens") == null ? new DayOverride.Closed(why) : new DayOverride.Open(hours(row), why);
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class));
    }
}
