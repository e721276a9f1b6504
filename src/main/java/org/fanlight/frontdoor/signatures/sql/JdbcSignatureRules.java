package org.fanlight.frontdoor.signatures.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.signatures.NewSignatureRule;
import org.fanlight.frontdoor.signatures.RuleEnding;
import org.fanlight.frontdoor.signatures.SignatureCondition;
import org.fanlight.frontdoor.signatures.SignatureRule;
import org.fanlight.frontdoor.signatures.SignatureRulebook;
import org.fanlight.frontdoor.signatures.SignatureRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignatureRules implements SignatureRules {

    private final JdbcClient jdbc;

    JdbcSignatureRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SignatureRulebook current() {
        return new SignatureRulebook(
                jdbc.sql("""
                select
                  r.id, r.number, r.outcomes, r.nth_contact, r.within_months, r.urgency, r.district_id,
                  r.from_date, r.reason, r.set_at, r.set_by_name,
                  e.from_date as ends_from, e.reason as ends_because, e.ended_at, e.ended_by_name
                from frontdoor.second_signature_rule r
                left join frontdoor.second_signature_rule_ending e on e.rule_id = r.id
                order by r.number
                """).query(JdbcSignatureRules::rule).list());
    }

    @Override
    public Optional<SignatureRule> add(SignatureRuleId id, NewSignatureRule rule, Viewer by, Instant at) {
        var condition = rule.condition();
        var added = jdbc.sql("""
                insert into frontdoor.second_signature_rule (
                  id, number, outcomes, nth_contact, within_months, urgency, district_id,
                  from_date, reason, set_at, set_by, set_by_name)
                values (
                  :id, :seen + 1, :outcomes, :nth, :months, :urgency, :district,
                  :from, :reason, :at, :by, :byName)
                on conflict (number) do nothing
                """)
                .param("id", id.value())
                .param("seen", rule.seen())
                .param("outcomes", names(condition.outcomes()))
                .param("nth", condition.nthContact())
                .param("months", condition.months())
                .param("urgency", condition.urgency().map(Enum::name).orElse(null))
                .param("district", condition.district().map(DistrictId::value).orElse(null))
                .param("from", rule.from())
                .param("reason", rule.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
        return added == 1 ? Optional.empty() : Optional.of(current().rules().getLast());
    }

    @Override
    public boolean end(SignatureRuleId rule, RuleEnding ending, Viewer by) {
        return jdbc.sql("""
                insert into frontdoor.second_signature_rule_ending (
                  rule_id, from_date, reason, ended_at, ended_by, ended_by_name)
                values (:rule, :from, :reason, :at, :by, :byName)
                on conflict (rule_id) do nothing
                """)
                        .param("rule", rule.value())
                        .param("from", ending.from())
                        .param("reason", ending.reason())
                        .param("at", ending.endedAt().atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", ending.endedByName())
                        .update()
                == 1;
    }

    private static String[] names(Set<Outcome> outcomes) {
        return outcomes.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private static SignatureRule rule(ResultSet row, int index) throws SQLException {
        return new SignatureRule(
                new SignatureRuleId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                condition(row),
                row.getObject("from_date", LocalDate.class),
                row.getString("reason"),
                Moments.at(row, "set_at"),
                row.getString("set_by_name"),
                ending(row));
    }

    private static SignatureCondition condition(ResultSet row) throws SQLException {
        var outcomes = (String[]) row.getArray("outcomes").getArray();
        return new SignatureCondition(
                Arrays.stream(outcomes).map(Outcome::valueOf).collect(Collectors.toSet()),
                row.getInt("nth_contact"),
                row.getInt("within_months"),
                Optional.ofNullable(row.getString("urgency")).map(Urgency::valueOf),
                Optional.ofNullable(row.getObject("district_id", UUID.class)).map(DistrictId::new));
    }

    private static Optional<RuleEnding> ending(ResultSet row) throws SQLException {
        var from = row.getObject("ends_from", LocalDate.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new RuleEnding(
                        from,
                        row.getString("ends_because"),
                        Moments.at(row, "ended_at"),
                        row.getString("ended_by_name")));
    }
}
