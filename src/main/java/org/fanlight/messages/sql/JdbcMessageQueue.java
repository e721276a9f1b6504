package org.fanlight.messages.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.messages.Failure;
import org.fanlight.messages.MessageId;
import org.fanlight.messages.MessageQueue;
import org.fanlight.messages.Notice;
import org.fanlight.messages.ParkedMessage;
import org.fanlight.messages.QueueLength;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessageQueue implements MessageQueue {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMessageQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public QueueLength length() {
        return jdbc.sql("""
                select
                  count(*) filter (where state = 'waiting') as waiting,
                  count(*) filter (where state = 'waiting' and failure is not null) as retrying,
                  count(*) filter (where state = 'parked') as parked,
                  min(message.written_at) filter (where state = 'waiting') as oldest_waiting
                from messages.delivery
                join messages.message on message.id = delivery.message_id
                where state <> 'delivered'
                """).query(JdbcMessageQueue::queueLength).single();
    }

    @Override
    public List<ParkedMessage> parked(int atMost) {
        return jdbc.sql("""
                select message.id, message.notice, delivery.attempts, delivery.failure, delivery.settled_at
                from messages.delivery
                join messages.message on message.id = delivery.message_id
                where delivery.state = 'parked'
                order by delivery.settled_at
                limit :atMost
                """)
                .param("atMost", atMost)
                .query(JdbcMessageQueue::parkedMessage)
                .list();
    }

    @Override
    public boolean release(MessageId message) {
        return jdbc.sql("""
                update messages.delivery
                set state = 'waiting', attempts = 0, next_attempt_at = :now, settled_at = null, failure = null
                from messages.message
                where delivery.message_id = :id
                and delivery.state = 'parked'
                and message.id = delivery.message_id
                and message.channel = 'email'
                """)
                        .param("id", message.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static QueueLength queueLength(ResultSet row, int index) throws SQLException {
        return new QueueLength(
                row.getInt("waiting"),
                row.getInt("retrying"),
                row.getInt("parked"),
                Moments.maybe(row, "oldest_waiting"));
    }

    private static ParkedMessage parkedMessage(ResultSet row, int index) throws SQLException {
        return new ParkedMessage(
                new MessageId(row.getObject("id", UUID.class)),
                Notice.of(row.getString("notice")),
                row.getInt("attempts"),
                Failure.of(row.getString("failure")),
                Moments.at(row, "settled_at"));
    }
}
