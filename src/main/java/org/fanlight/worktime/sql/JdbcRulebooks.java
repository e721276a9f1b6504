package org.fanlight.worktime.sql;

import java.time.Clock;
import org.fanlight.worktime.ClockRules;
import org.fanlight.worktime.Rulebook;
import org.fanlight.worktime.Rulebooks;
import org.fanlight.worktime.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRulebooks implements Rulebooks {

    private final ClockRules rules;
    private final Edition<Rulebook> edition;

    JdbcRulebooks(JdbcClient jdbc, ClockRules rules, Clock clock) {
        this.rules = rules;
        this.edition = new Edition<>(jdbc, clock, this::read);
    }

    @Override
    public Rulebook current() {
        return edition.current();
    }

    private Rulebook read() {
        return new Rulebook(rules.all().stream().map(Said::what).toList());
    }
}
