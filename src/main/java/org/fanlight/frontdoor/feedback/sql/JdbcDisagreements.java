package org.fanlight.frontdoor.feedback.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.feedback.Disagreement;
import org.fanlight.frontdoor.feedback.Disagreements;
import org.fanlight.frontdoor.feedback.RaisedStage;
import org.fanlight.frontdoor.feedback.Stage;
import org.fanlight.frontdoor.feedback.StageAnswer;
import org.fanlight.frontdoor.feedback.WaitingStage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDisagreements implements Disagreements {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;

    JdbcDisagreements(JdbcClient jdbc, Encryption encryption, Ids ids) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.ids = ids;
    }

    @Override
    public Disagreement of(ContactId contact) {
        return new Disagreement(jdbc.sql("""
                select
                  r.id, r.stage, r.words, r.stepped_at, r.due_at,
                  a.id as answer_id, a.words as answer, a.stepped_at as answered_at,
                  a.stepped_by as answered_by, a.stepped_by_name as answered_by_name
                from frontdoor.disagreement_step r
                left join frontdoor.disagreement_step a
                  on a.contact_id = r.contact_id
                  and a.stage = r.stage
                  and a.side = 'ANSWERED'
                where r.contact_id = :contact
                and r.side = 'RAISED'
                order by r.stage
                """)
                .param("contact", contact.value())
                .query(this::raised)
                .list());
    }

    @Override
    public Optional<ContactId> contactOf(UUID raisedStage) {
        return jdbc.sql("""
                select contact_id
                from frontdoor.disagreement_step
                where id = :id
                and side = 'RAISED'
                """)
                .param("id", raisedStage)
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    @Override
    public List<WaitingStage> waiting(Set<Stage> stages, int after, int atMost) {
        return jdbc.sql("""
                select r.id, c.reference, r.stage, r.stepped_at, r.due_at
                from frontdoor.disagreement_step r
                join frontdoor.contact c on c.id = r.contact_id
                where r.side = 'RAISED'
                and r.stage = any (:stages)
                and not exists (
                  select
                  from frontdoor.disagreement_step a
                  where a.contact_id = r.contact_id
                  and a.stage = r.stage
                  and a.side = 'ANSWERED')
                order by r.due_at, r.id
                limit :atMost
                offset :after
                """)
                .param("stages", numbers(stages))
                .param("atMost", atMost)
                .param("after", after)
                .query((row, _) -> new WaitingStage(
                        row.getObject("id", UUID.class),
                        new Reference(row.getString("reference")),
                        Stage.ofNumber(row.getInt("stage")),
                        Moments.at(row, "stepped_at"),
                        Moments.at(row, "due_at")))
                .list();
    }

    @Override
    public int countWaiting(Set<Stage> stages) {
        return jdbc.sql("""
                select count(*)::int
                from frontdoor.disagreement_step r
                where r.side = 'RAISED'
                and r.stage = any (:stages)
                and not exists (
                  select
                  from frontdoor.disagreement_step a
                  where a.contact_id = r.contact_id
                  and a.stage = r.stage
                  and a.side = 'ANSWERED')
                """)
                .param("stages", numbers(stages))
                .query(Integer.class)
                .single();
    }

    private static Integer[] numbers(Set<Stage> stages) {
        return stages.stream().map(Stage::number).toArray(Integer[]::new);
    }

    @Override
    public boolean raise(ContactId contact, Stage stage, String words, Instant dueAt, Actor by, Instant at) {
        return step(contact, stage, "RAISED", words, dueAt.atOffset(ZoneOffset.UTC), by, at);
    }

    @Override
    public boolean answer(ContactId contact, Stage stage, String words, Viewer by, Instant at) {
        return step(contact, stage, "ANSWERED", words, null, by.actor(), at);
    }

    private boolean step(
            ContactId contact,
            Stage stage,
            String side,
            String words,
            @Nullable OffsetDateTime dueAt,
            Actor by,
            Instant at) {
        var id = ids.next();
        return jdbc.sql("""
                insert into frontdoor.disagreement_step (
                  id, contact_id, stage, side, words, due_at, stepped_at, stepped_by, stepped_by_name)
                values (:id, :contact, :stage, :side, :words, :dueAt, :at, :by, :byName)
                on conflict on constraint disagreement_step_once do nothing
                """)
                        .param("id", id)
                        .param("contact", contact.value())
                        .param("stage", stage.number())
                        .param("side", side)
                        .param("words", encryption.text(FrontDoorColumns.DISAGREEMENT, id, words))
                        .param("dueAt", dueAt)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("byName", encryption.text(FrontDoorColumns.DISAGREEING, id, by.name()))
                        .update()
                == 1;
    }

    private RaisedStage raised(ResultSet row, int index) throws SQLException {
        return new RaisedStage(
                row.getObject("id", UUID.class),
                Stage.ofNumber(row.getInt("stage")),
                encryption.text(FrontDoorColumns.DISAGREEMENT, row),
                Moments.at(row, "stepped_at"),
                Moments.at(row, "due_at"),
                answer(row));
    }

    private Optional<StageAnswer> answer(ResultSet row) throws SQLException {
        var words = row.getBytes("answer");
        return words == null
                ? Optional.empty()
                : Optional.of(new StageAnswer(
                        encryption.text(FrontDoorColumns.DISAGREEMENT, row.getString("answer_id"), words),
                        Moments.at(row, "answered_at"),
                        row.getObject("answered_by", UUID.class),
                        encryption.text(
                                FrontDoorColumns.DISAGREEING,
                                row.getString("answer_id"),
                                row.getBytes("answered_by_name"))));
    }
}
