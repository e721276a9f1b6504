package org.fanlight.frontdoor.door.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.door.Policies.ALDERBROOK;
import static org.fanlight.frontdoor.door.Policies.rule;

import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.door.Channel;
import org.junit.jupiter.api.Test;

class JdbcChannelPoliciesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcChannelPolicies policies = new JdbcChannelPolicies(database.jdbc());

    @Test
    void rulesComeBackAsTheyWereSet() {
        var first = rule(ALDERBROOK, PROFESSIONAL, Channel.PHONE_FIRST, "2026-03-02", "2026-02-10 10:00");
        var second = rule(ALDERBROOK, PROFESSIONAL, Channel.ONLINE_FORM, "2027-01-04", "2026-11-02 10:00");

        policies.add(second);
        policies.add(first);

        assertThat(policies.policy().rules()).containsExactly(first, second);
    }

    @Test
    void aRuleCannotBeChangedAfterwards() {
        policies.add(rule(ALDERBROOK, PROFESSIONAL, Channel.PHONE_FIRST, "2026-03-02", "2026-02-10 10:00"));

        assertThatThrownBy(() -> database.owner()
                        .sql("update frontdoor.channel_policy set channel = 'ONLINE_FORM'")
                        .update())
                .hasMessageContaining("append-only");
    }
}
