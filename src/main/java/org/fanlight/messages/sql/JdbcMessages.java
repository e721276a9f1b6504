package org.fanlight.messages.sql;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.fanlight.messages.Address;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.MessageSettings;
import org.fanlight.messages.Messages;
import org.fanlight.messages.MobileNumber;
import org.fanlight.messages.OutboundMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;
    private final Clock clock;
    private final OnBehalf onBehalf;
    private final MessageSettings settings;

    JdbcMessages(
            JdbcClient jdbc, Encryption encryption, Ids ids, Clock clock, MessageSettings settings, OnBehalf onBehalf) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.ids = ids;
        this.clock = clock;
        this.onBehalf = onBehalf;
        this.settings = settings;
    }

    /// As the house, since whoever brings a message about may not read to whom others go.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OutboundMessage message) {
        onBehalf.asTheHouse(() -> {
            put(message);
            return message;
        });
    }

    private void put(OutboundMessage message) {
        var id = ids.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (write(id, message, now) == 0) {
            return;
        }
        switch (message.to()) {
            case EmailAddress _ -> queue(id, now);
            case MobileNumber _ -> park(id, now, Failure.NO_TEXT_MESSAGES);
        }
    }

    @Override
    public Optional<Delivery> deliveryOf(MessageReference reference) {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        select delivery.state, delivery.next_attempt_at, delivery.settled_at, delivery.failure
                        from messages.message
                        join messages.delivery on delivery.message_id = message.id
                        where message.reference = :reference
                        """)
                .param("reference", reference.value())
                .query((row, _) -> DeliveryRow.read(row))
                .optional());
    }

    private int write(UUID id, OutboundMessage message, OffsetDateTime now) {
        var letter = Letter.of(message, settings.address());
        return jdbc.sql("""
                insert into messages.message (id, reference, notice, channel, address, subject, body, written_at)
                values (:id, :reference, :notice, :channel, :address, :subject, :body, :now)
                on conflict (reference) do nothing
                """)
                .param("id", id)
                .param("reference", message.reference().value())
                .param("notice", message.notice().code())
                .param("channel", channel(message.to()))
                .param(
                        "address",
                        encryption.text(MessageColumns.ADDRESS, id, message.to().value()))
                .param("subject", encryption.text(MessageColumns.SUBJECT, id, letter.subject()))
                .param("body", encryption.text(MessageColumns.BODY, id, letter.body()))
                .param("now", now)
                .update();
    }

    private void queue(UUID id, OffsetDateTime now) {
        jdbc.sql("""
                insert into messages.delivery (message_id, state, next_attempt_at)
                values (:id, 'waiting', :now)
                """).param("id", id).param("now", now).update();
    }

    private void park(UUID id, OffsetDateTime now, Failure failure) {
        jdbc.sql("""
                insert into messages.delivery (message_id, state, next_attempt_at, settled_at, failure)
                values (:id, 'parked', :now, :now, :failure)
                """)
                .param("id", id)
                .param("now", now)
                .param("failure", failure.code())
                .update();
    }

    private static String channel(Address to) {
        return switch (to) {
            case EmailAddress _ -> "email";
            case MobileNumber _ -> "text";
        };
    }
}
