package org.fanlight.governance.unusual.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.governance.unusual.UnusualKind;
import org.fanlight.governance.unusual.UnusualRule;
import org.fanlight.governance.unusual.UnusualRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnusualRules implements UnusualRules {

    private final JdbcClient jdbc;

    JdbcUnusualRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnusualRule> all() {
        return jdbc
                .sql("""
                        select distinct on (kind) kind, number, holds, many, minutes
                        from governance.unusual_rule
                        order by kind, number desc
                        """)
                .query((row, _) -> new UnusualRule(
                        UnusualKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        row.getBoolean("holds"),
                        row.getInt("many"),
                        row.getInt("minutes")))
                .list()
                .stream()
                .sorted(Comparator.comparing(UnusualRule::kind))
                .toList();
    }

    @Override
    public boolean add(UnusualRule rule, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.unusual_rule (
                          kind, number, holds, many, minutes, said_at, said_by, said_by_name)
                        values (:kind, :number, :holds, :many, :minutes, :at, :by, :byName)
                        on conflict (kind, number) do nothing
                        """)
                        .param("kind", rule.kind().name())
                        .param("number", rule.number())
                        .param("holds", rule.holds())
                        .param("many", rule.many())
                        .param("minutes", rule.minutes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }
}
