package org.fanlight.messages.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageId;
import org.fanlight.messages.web.WrittenMessage;
import org.fanlight.messages.web.WrittenMessages;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class JdbcWrittenMessages implements WrittenMessages {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final OnBehalf onBehalf;

    JdbcWrittenMessages(JdbcClient jdbc, Encryption encryption, OnBehalf onBehalf) {
        this.encryption = encryption;
        this.jdbc = jdbc;
        this.onBehalf = onBehalf;
    }

    @Override
    public List<WrittenMessage> newest(int atMost) {
        return onBehalf.asTheHouse(
                () -> jdbc.sql("""
                select message.id, message.address, message.subject, message.body, message.written_at,
                  delivery.state, delivery.next_attempt_at, delivery.settled_at, delivery.failure
                from messages.message
                join messages.delivery on delivery.message_id = message.id
                order by message.written_at desc, message.id desc
                limit :atMost
                """).param("atMost", atMost).query(this::written).list());
    }

    @Override
    public Optional<WrittenMessage> find(MessageId id) {
        return onBehalf.asTheHouse(
                () -> jdbc.sql("""
                select message.id, message.address, message.subject, message.body, message.written_at,
                  delivery.state, delivery.next_attempt_at, delivery.settled_at, delivery.failure
                from messages.message
                join messages.delivery on delivery.message_id = message.id
                where message.id = :id
                """).param("id", id.value()).query(this::written).optional());
    }

    private WrittenMessage written(ResultSet row, int index) throws SQLException {
        return new WrittenMessage(
                new MessageId(row.getObject("id", UUID.class)),
                encryption.text(MessageColumns.ADDRESS, row),
                new Letter(encryption.text(MessageColumns.SUBJECT, row), encryption.text(MessageColumns.BODY, row)),
                Moments.at(row, "written_at"),
                DeliveryRow.read(row));
    }
}
