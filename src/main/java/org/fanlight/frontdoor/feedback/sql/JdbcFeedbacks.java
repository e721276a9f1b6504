package org.fanlight.frontdoor.feedback.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.feedback.Feedback;
import org.fanlight.frontdoor.feedback.FeedbackWay;
import org.fanlight.frontdoor.feedback.Feedbacks;
import org.fanlight.frontdoor.feedback.NewFeedback;
import org.fanlight.frontdoor.feedback.OwedOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeedbacks implements Feedbacks {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;

    JdbcFeedbacks(JdbcClient jdbc, Encryption encryption, Ids ids) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.ids = ids;
    }

    @Override
    public UUID add(NewFeedback feedback, Viewer by, Instant at) {
        var id = ids.next();
        jdbc.sql("""
                insert into frontdoor.feedback (
                  id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
                values (:id, :contact, :way, :shared, :notSharedBecause, :at, :by, :byName)
                """)
                .param("id", id)
                .param("contact", feedback.contact().value())
                .param("way", feedback.way().name())
                .param("shared", encryption.text(FrontDoorColumns.SHARED, id, feedback.shared()))
                .param(
                        "notSharedBecause",
                        encryption.text(FrontDoorColumns.NOT_SHARED, id, feedback.notSharedBecause()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
        return id;
    }

    @Override
    public List<Feedback> of(ContactId contact) {
        return jdbc.sql("""
                select id, way, shared, not_shared_because, given_at, given_by_name
                from frontdoor.feedback
                where contact_id = :contact
                order by given_at, id
                """)
                .param("contact", contact.value())
                .query((row, _) -> new Feedback(
                        FeedbackWay.valueOf(row.getString("way")),
                        encryption.text(FrontDoorColumns.SHARED, row),
                        encryption.text(FrontDoorColumns.NOT_SHARED, row),
                        Moments.at(row, "given_at"),
                        row.getString("given_by_name")))
                .list();
    }

    @Override
    public List<OwedOutcome> owedOn(ContactId contact) {
        return jdbc.sql("""
                select owed_since, due_at
                from frontdoor.feedback_owed
                where contact_id = :contact
                order by owed_since
                """)
                .param("contact", contact.value())
                .query((row, _) -> new OwedOutcome(Moments.at(row, "owed_since"), Moments.at(row, "due_at")))
                .list();
    }
}
