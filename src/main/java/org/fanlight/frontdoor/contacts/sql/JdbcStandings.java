package org.fanlight.frontdoor.contacts.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.Standing;
import org.fanlight.frontdoor.contacts.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStandings implements Standings {

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void workOut(Collection<ContactId> contacts, Instant at) {
        jdbc.sql("select frontdoor.work_out_standing(:contacts, :at)")
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .list();
    }

    @Override
    public Optional<Standing> of(ContactId contact) {
        return jdbc.sql("""
                select
                  contact_id, urgency, worker_id, worker_name, children, undecided, unsigned, decide_due_at,
                  checks_waiting, checks_due_at, feedback_due_at, next_due_at, closed_at, version
                from frontdoor.contact_standing
                where contact_id = :contact
                """)
                .param("contact", contact.value())
                .query(JdbcStandings::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(
                new ContactId(row.getObject("contact_id", UUID.class)),
                Optional.ofNullable(row.getString("urgency")).map(Urgency::valueOf),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                Optional.ofNullable(row.getString("worker_name")),
                row.getInt("children"),
                row.getInt("undecided"),
                row.getInt("unsigned"),
                Moments.at(row, "decide_due_at"),
                row.getInt("checks_waiting"),
                Moments.maybe(row, "checks_due_at"),
                Moments.maybe(row, "feedback_due_at"),
                Moments.maybe(row, "next_due_at"),
                Moments.maybe(row, "closed_at"),
                row.getInt("version"));
    }
}
