package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.Rulebook;
import org.fanlight.worktime.Rulebooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRulebooks implements Rulebooks {

    private final JdbcClient jdbc;
    private final Edition<Rulebook> edition;

    JdbcRulebooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.edition = new Edition<>(jdbc, clock, this::read);
    }

    @Override
    public Rulebook current() {
        return edition.current();
    }

    private Rulebook read() {
        return new Rulebook(jdbc.sql("""
                select pack, clock, from_date, limit_kind, amount
                from worktime.clock_rule
                """).query(JdbcRulebooks::rule).list());
    }

    private static ClockRule rule(ResultSet row, int index) throws SQLException {
        return new ClockRule(
                row.getString("pack"),
                ClockCode.of(row.getString("clock")),
                row.getObject("from_date", LocalDate.class),
                limit(row.getString("limit_kind"), row.getInt("amount")));
    }

    private static Limit limit(String kind, int amount) {
        return switch (kind) {
            case "working-days" -> new Limit.WorkingDays(amount);
            case "working-hours" -> new Limit.WorkingHours(amount);
            case "hours-once-open" -> new Limit.HoursOnceOpen(amount);
            case "elapsed-hours" -> new Limit.ElapsedHours(amount);
            default -> throw new IllegalStateException("There is no kind of limit " + kind);
        };
    }
}
