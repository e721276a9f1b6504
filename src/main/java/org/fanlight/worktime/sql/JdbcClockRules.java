package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.ClockRules;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.LimitKind;
import org.fanlight.worktime.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClockRules implements ClockRules {

    private final JdbcClient jdbc;

    JdbcClockRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Said<ClockRule>> all() {
        return jdbc.sql("""
                select
                  id, number, pack, clock, from_date, limit_kind, amount, source as why, set_at, set_by, set_by_name
                from worktime.clock_rule
                order by clock, number
                """).query((row, _) -> SaidRows.said(row, rule(row))).list();
    }

    @Override
    public boolean add(Said<ClockRule> rule) {
        var limit = rule.what().limit().kind();
        return SaidRows.saying(rule, jdbc.sql("""
                insert into worktime.clock_rule (
                  id, number, pack, clock, from_date, limit_kind, amount, source, set_at, set_by, set_by_name)
                values (:id, :number, :pack, :clock, :from, :kind, :amount, :why, :at, :by, :byName)
                on conflict (clock, number) do nothing
                """))
                        .param("pack", rule.what().pack())
                        .param("clock", rule.what().clock().code())
                        .param("from", rule.what().from())
                        .param("kind", limit.code())
                        .param("amount", rule.what().limit().amount())
                        .update()
                == 1;
    }

    private static ClockRule rule(ResultSet row) throws SQLException {
        return new ClockRule(
                row.getString("pack"),
                ClockCode.of(row.getString("clock")),
                row.getObject("from_date", LocalDate.class),
                limit(row));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return LimitKind.ofCode(row.getString("limit_kind")).limit(row.getInt("amount"));
    }
}
