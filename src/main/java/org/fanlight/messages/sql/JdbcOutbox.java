package org.fanlight.messages.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.encryption.Encryption;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageId;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.post.Claimed;
import org.fanlight.messages.post.Envelope;
import org.fanlight.messages.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, Encryption encryption, Clock clock) {
        this.encryption = encryption;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Claimed> claim() {
        var now = clock.instant();
        return jdbc.sql("""
                with ready as (
                  select message_id
                  from messages.delivery
                  where state = 'waiting'
                  and next_attempt_at <= :now
                  order by next_attempt_at
                  limit 1
                  for update skip locked)
                update messages.delivery
                set attempts = attempts + 1, next_attempt_at = :leaseEnds
                from ready
                join messages.message on message.id = ready.message_id
                where delivery.message_id = ready.message_id
                returning message.id, delivery.attempts, message.reference, message.address, message.subject, message.body
                """)
                .param("now", stored(now))
                .param("leaseEnds", stored(now.plus(LEASE)))
                .query(this::claimed)
                .optional();
    }

    @Override
    public void delivered(Claimed message) {
        jdbc.sql("""
                update messages.delivery
                set state = 'delivered', settled_at = :now, failure = null
                where message_id = :id
                and state <> 'delivered'
                """)
                .param("id", message.id().value())
                .param("now", stored(clock.instant()))
                .update();
    }

    @Override
    public void retryAt(Claimed message, Failure failure, Instant time) {
        jdbc.sql("""
                update messages.delivery
                set next_attempt_at = :time, failure = :failure
                where message_id = :id
                and attempts = :attempt
                and state = 'waiting'
                """)
                .param("id", message.id().value())
                .param("attempt", message.attempt())
                .param("time", stored(time))
                .param("failure", failure.code())
                .update();
    }

    @Override
    public void park(Claimed message, Failure failure) {
        jdbc.sql("""
                update messages.delivery
                set state = 'parked', settled_at = :now, failure = :failure
                where message_id = :id
                and attempts = :attempt
                and state = 'waiting'
                """)
                .param("id", message.id().value())
                .param("attempt", message.attempt())
                .param("now", stored(clock.instant()))
                .param("failure", failure.code())
                .update();
    }

    private Claimed claimed(ResultSet row, int index) throws SQLException {
        return new Claimed(
                new MessageId(row.getObject("id", UUID.class)),
                row.getInt("attempts"),
                new Envelope(
                        new MessageReference(row.getString("reference")),
                        new EmailAddress(encryption.text(MessageColumns.ADDRESS, row)),
                        new Letter(
                                encryption.text(MessageColumns.SUBJECT, row),
                                encryption.text(MessageColumns.BODY, row))));
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
