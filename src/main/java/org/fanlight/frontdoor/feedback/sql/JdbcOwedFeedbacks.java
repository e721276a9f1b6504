package org.fanlight.frontdoor.feedback.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.feedback.OwedFeedback;
import org.fanlight.frontdoor.feedback.OwedFeedbacks;
import org.fanlight.frontdoor.feedback.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwedFeedbacks implements OwedFeedbacks {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcOwedFeedbacks(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<OwedFeedback> list(Whose whose, int after, int atMost) {
        return jdbc.sql("""
                select
                  c.id, c.reference, c.referrer_kind, c.referrer_organisation, c.received_at,
                  s.worker_name, s.feedback_due_at
                from frontdoor.contact_standing s
                join frontdoor.contact c on c.id = s.contact_id
                where s.feedback_due_at is not null
                and (:worker::uuid is null or s.worker_id = :worker)
                and (:team::uuid is null or s.team_id = :team)
                order by s.feedback_due_at, s.contact_id
                limit :atMost
                offset :after
                """)
                .param("worker", worker(whose))
                .param("team", team(whose))
                .param("atMost", atMost)
                .param("after", after)
                .query(this::owed)
                .list();
    }

    @Override
    public Count count(Whose whose, Instant now) {
        return jdbc.sql("""
                select
                  count(*)::int as owed,
                  (count(*) filter (where feedback_due_at < :now))::int as late
                from frontdoor.contact_standing
                where feedback_due_at is not null
                and (:worker::uuid is null or worker_id = :worker)
                and (:team::uuid is null or team_id = :team)
                """)
                .param("worker", worker(whose))
                .param("team", team(whose))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Count(row.getInt("owed"), row.getInt("late")))
                .single();
    }

    private static @Nullable UUID worker(Whose whose) {
        return switch (whose) {
            case Whose.Worker(var account) -> account;
            case Whose.Team _, Whose.Everybody _ -> null;
        };
    }

    private static @Nullable UUID team(Whose whose) {
        return switch (whose) {
            case Whose.Team(var team) -> team;
            case Whose.Worker _, Whose.Everybody _ -> null;
        };
    }

    private OwedFeedback owed(ResultSet row, int index) throws SQLException {
        return new OwedFeedback(
                new ContactId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                ReferrerKind.valueOf(row.getString("referrer_kind")),
                encryption.text(FrontDoorColumns.REFERRER_ORGANISATION, row),
                Optional.ofNullable(row.getString("worker_name")),
                Moments.at(row, "received_at"),
                Moments.at(row, "feedback_due_at"));
    }
}
