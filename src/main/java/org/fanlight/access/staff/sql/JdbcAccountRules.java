package org.fanlight.access.staff.sql;

import java.time.Duration;
import org.fanlight.access.staff.AccountRule;
import org.fanlight.access.staff.AccountRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountRules implements AccountRules {

    private final JdbcClient jdbc;

    JdbcAccountRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Duration of(AccountRule rule) {
        return Duration.ofSeconds(
                jdbc.sql("""
                        select extract(epoch from r.lasts)::bigint
                        from access.account_rule r
                        where r.rule = :rule
                        """).param("rule", rule.name()).query(Long.class).single());
    }
}
