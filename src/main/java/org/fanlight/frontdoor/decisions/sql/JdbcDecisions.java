package org.fanlight.frontdoor.decisions.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.frontdoor.decisions.NewDecision;
import org.fanlight.frontdoor.decisions.SecondSignature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcDecisions(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public boolean add(NewDecision decision, Optional<String> needsSignatureBecause, Viewer by, Instant at) {
        var id = decision.id().value();
        return jdbc.sql("""
                insert into frontdoor.decision (
                  id, contact_id, child_id, outcome, service, rationale, overrides, second_signature_because,
                  decided_at, decided_by, decided_by_name)
                values (
                  :id, :contact, :child, :outcome, :service, :rationale, :overrides, :because,
                  :at, :by, :byName)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("contact", decision.contact().value())
                        .param("child", decision.child().value())
                        .param("outcome", decision.outcome().name())
                        .param("service", encryption.text(FrontDoorColumns.SERVICE, id, decision.service()))
                        .param("rationale", encryption.text(FrontDoorColumns.RATIONALE, id, decision.rationale()))
                        .param(
                                "overrides",
                                decision.seen().map(DecisionId::value).orElse(null))
                        .param("because", needsSignatureBecause.orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public boolean sign(DecisionId decision, SecondSignature.Verdict verdict, String words, Viewer by, Instant at) {
        return jdbc.sql("""
                insert into frontdoor.second_signature (
                  decision_id, verdict, words, signed_at, signed_by, signed_by_name)
                values (:decision, :verdict, :words, :at, :by, :byName)
                on conflict (decision_id) do nothing
                """)
                        .param("decision", decision.value())
                        .param("verdict", verdict.name())
                        .param("words", encryption.text(FrontDoorColumns.SIGNATURE, decision.value(), words))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public List<Decision> of(ContactId contact) {
        return jdbc.sql("""
                select
                  d.id, d.child_id, d.outcome, d.service, d.rationale, d.overrides, d.second_signature_because,
                  d.decided_at, d.decided_by, d.decided_by_name,
                  s.decision_id, s.verdict, s.words, s.signed_at, s.signed_by_name
                from frontdoor.decision d
                left join frontdoor.second_signature s on s.decision_id = d.id
                where d.contact_id = :contact
                order by d.decided_at, d.id
                """)
                .param("contact", contact.value())
                .query(this::decision)
                .list();
    }

    @Override
    public void oweFeedback(ContactId contact, Instant since, Instant dueAt) {
        jdbc.sql("""
                insert into frontdoor.feedback_owed (contact_id, owed_since, due_at)
                values (:contact, :since, :dueAt)
                """)
                .param("contact", contact.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new NamedPersonId(row.getObject("child_id", UUID.class)),
                Outcome.valueOf(row.getString("outcome")),
                encryption.text(FrontDoorColumns.SERVICE, row),
                encryption.text(FrontDoorColumns.RATIONALE, row),
                Optional.ofNullable(row.getObject("overrides", UUID.class)).map(DecisionId::new),
                Optional.ofNullable(row.getString("second_signature_because")),
                Moments.at(row, "decided_at"),
                row.getObject("decided_by", UUID.class),
                row.getString("decided_by_name"),
                signature(row));
    }

    private Optional<SecondSignature> signature(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? Optional.empty()
                : Optional.of(new SecondSignature(
                        SecondSignature.Verdict.valueOf(verdict),
                        encryption.text(FrontDoorColumns.SIGNATURE, row),
                        Moments.at(row, "signed_at"),
                        row.getString("signed_by_name")));
    }
}
