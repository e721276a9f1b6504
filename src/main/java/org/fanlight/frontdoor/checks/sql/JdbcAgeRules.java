package org.fanlight.frontdoor.checks.sql;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.frontdoor.checks.AgeRule;
import org.fanlight.frontdoor.checks.AgeRulebook;
import org.fanlight.frontdoor.checks.AgeRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgeRules implements AgeRules {

    private final JdbcClient jdbc;

    JdbcAgeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AgeRulebook current() {
        return new AgeRulebook(jdbc.sql("""
                select agency_kind, from_date, youngest, oldest
                from frontdoor.check_age_rule
                order by agency_kind, from_date
                """)
                .query((row, _) -> {
                    var oldest = row.getObject("oldest", Integer.class);
                    return new AgeRule(
                            AgencyKind.valueOf(row.getString("agency_kind")),
                            row.getObject("from_date", LocalDate.class),
                            row.getInt("youngest"),
                            oldest == null ? OptionalInt.empty() : OptionalInt.of(oldest));
                })
                .list());
    }
}
