package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.Hours;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.OpeningTimes;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.Said;
import org.fanlight.worktime.SpecialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpeningTimes implements OpeningTimes {

    private final JdbcClient jdbc;

    JdbcOpeningTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Hub, List<Said<OpeningWeek>>> weeks() {
        var begins = new LinkedHashMap<Hub, List<Said<LocalDate>>>();
        jdbc.sql("""
                select id, hub, number, from_date, why, set_at, set_by, set_by_name
                from worktime.opening_week
                order by number
                """).query(row -> {
            begins.computeIfAbsent(new Hub(row.getString("hub")), _ -> new ArrayList<>())
                    .add(SaidRows.said(row, row.getObject("from_date", LocalDate.class)));
        });
        return withHours(begins);
    }

    /// Hours are read after the weeks: so none is missing of a week that somebody sets in between.
    private Map<Hub, List<Said<OpeningWeek>>> withHours(Map<Hub, List<Said<LocalDate>>> begins) {
        var hours = hoursByWeek();
        var weeks = new HashMap<Hub, List<Said<OpeningWeek>>>();
        begins.forEach((hub, all) -> weeks.put(
                hub,
                all.stream()
                        .map(said -> said.of(new OpeningWeek(said.what(), hours.getOrDefault(said.id(), Map.of()))))
                        .toList()));
        return weeks;
    }

    private Map<UUID, Map<DayOfWeek, Hours>> hoursByWeek() {
        var hours = new HashMap<UUID, Map<DayOfWeek, Hours>>();
        jdbc.sql("""
                select week_id, weekday, opens, closes
                from worktime.opening_hours
                """).query(row -> {
            hours.computeIfAbsent(row.getObject("week_id", UUID.class), _ -> new EnumMap<>(DayOfWeek.class))
                    .put(DayOfWeek.of(row.getInt("weekday")), hours(row));
        });
        return hours;
    }

    @Override
    public List<Said<SpecialDay>> days() {
        return jdbc.sql("""
                select id, number, day, kind, opens, closes, counts, why, set_at, set_by, set_by_name
                from worktime.override
                order by number
                """).query((row, _) -> SaidRows.said(row, day(row))).list();
    }

    @Override
    public boolean add(Hub hub, Said<OpeningWeek> week) {
        var added = SaidRows.saying(week, jdbc.sql("""
                insert into worktime.opening_week (id, hub, number, from_date, why, set_at, set_by, set_by_name)
                values (:id, :hub, :number, :from, :why, :at, :by, :byName)
                on conflict (hub, number) do nothing
                """))
                .param("hub", hub.code())
                .param("from", week.what().from())
                .update();
        if (added == 1) {
            week.what().hours().forEach((weekday, hours) -> add(week.id(), weekday, hours));
        }
        return added == 1;
    }

    @Override
    public boolean add(Said<SpecialDay> day) {
        var override = day.what().override();
        var hours = override.flatMap(JdbcOpeningTimes::hoursOf);
        return SaidRows.saying(day, jdbc.sql("""
                insert into worktime.override (
                  id, number, day, kind, opens, closes, counts, why, set_at, set_by, set_by_name)
                values (:id, :number, :day, :kind, :opens, :closes, :counts, :why, :at, :by, :byName)
                on conflict (number) do nothing
                """))
                        .param("day", day.what().day())
                        .param("kind", override.isEmpty() ? "AS_USUAL" : hours.isPresent() ? "OPEN" : "CLOSED")
                        .param("opens", hours.map(Hours::opens).orElse(null))
                        .param("closes", hours.map(Hours::closes).orElse(null))
                        .param(
                                "counts",
                                override.map(DayOverride::counts)
                                        .orElse(DayCounts.AS_USUAL)
                                        .name())
                        .update()
                == 1;
    }

    private void add(UUID week, DayOfWeek weekday, Hours hours) {
        jdbc.sql("""
                insert into worktime.opening_hours (week_id, weekday, opens, closes)
                values (:week, :weekday, :opens, :closes)
                """)
                .param("week", week)
                .param("weekday", weekday.getValue())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
    }

    private static Optional<Hours> hoursOf(DayOverride override) {
        return switch (override) {
            case DayOverride.Open open -> Optional.of(open.hours());
            case DayOverride.Closed _ -> Optional.empty();
        };
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(row.getObject("day", LocalDate.class), override(row));
    }

    private static Optional<DayOverride> override(ResultSet row) throws SQLException {
        var counts = DayCounts.valueOf(row.getString("counts"));
        return switch (row.getString("kind")) {
            case "OPEN" -> Optional.of(new DayOverride.Open(hours(row), counts));
            case "CLOSED" -> Optional.of(new DayOverride.Closed(counts));
            default -> Optional.empty();
        };
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class));
    }
}
