package org.fanlight.governance.retention.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.governance.retention.CountedFrom;
import org.fanlight.governance.retention.RecordSort;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.governance.retention.RetentionRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetentionRules implements RetentionRules {

    private final JdbcClient jdbc;

    JdbcRetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RetentionRule> all() {
        return jdbc.sql("""
                        select
                          rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_by_name
                        from governance.retention_rule
                        order by rule, edition desc
                        """).query(JdbcRetentionRules::rule).list();
    }

    @Override
    public boolean add(RetentionRule rule, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.retention_rule (
                          rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by,
                          said_by_name)
                        values (
                          :rule, :edition, :sort, :countedFrom, :years, :months, :source, :local, :from, :holds, :at, :by,
                          :byName)
                        on conflict (rule, edition) do nothing
                        """)
                        .param("rule", rule.rule())
                        .param("edition", rule.edition())
                        .param("sort", rule.sort().name())
                        .param("countedFrom", rule.countedFrom().name())
                        .param("years", rule.kept().getYears())
                        .param("months", rule.kept().getMonths())
                        .param("source", rule.source())
                        .param("local", rule.local())
                        .param("from", rule.from())
                        .param("holds", rule.holds())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private static RetentionRule rule(ResultSet row, int index) throws SQLException {
        return new RetentionRule(
                row.getString("rule"),
                row.getInt("edition"),
                RecordSort.valueOf(row.getString("sort")),
                CountedFrom.valueOf(row.getString("counted_from")),
                Period.of(row.getInt("years"), row.getInt("months"), 0),
                row.getString("source"),
                row.getBoolean("local"),
                row.getObject("from_day", LocalDate.class),
                row.getBoolean("holds"),
                row.getString("said_by_name"));
    }
}
