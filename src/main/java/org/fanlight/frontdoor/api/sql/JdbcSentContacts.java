package org.fanlight.frontdoor.api.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.api.Receipt;
import org.fanlight.frontdoor.api.SendKey;
import org.fanlight.frontdoor.api.SentContacts;
import org.fanlight.frontdoor.api.StillBeingRecorded;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSentContacts implements SentContacts {

    private static final int SECONDS_TO_WAIT = 4;

    private final JdbcClient jdbc;

    JdbcSentContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(SendKey key, ContactId contact, Instant at) {
        try {
            return jdbc.sql("""
                            insert into frontdoor.sent_contact (client_id, key, body_hash, contact_id, sent_at)
                            values (:client, :key, :bodyHash, :contact, :at)
                            on conflict (client_id, key) do nothing
                            """)
                            .withQueryTimeout(SECONDS_TO_WAIT)
                            .param("client", key.client())
                            .param("key", key.key())
                            .param("bodyHash", key.bodyHash())
                            .param("contact", contact.value())
                            .param("at", at.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (QueryTimeoutException waitedInVain) {
            throw new StillBeingRecorded(waitedInVain);
        }
    }

    @Override
    public Optional<Receipt> receipt(SendKey key) {
        return jdbc.sql("""
                select c.reference, c.received_at, c.decide_due_at, s.body_hash
                from frontdoor.sent_contact s
                join frontdoor.contact c on c.id = s.contact_id
                where s.client_id = :client
                and s.key = :key
                """)
                .param("client", key.client())
                .param("key", key.key())
                .query(JdbcSentContacts::receipt)
                .optional();
    }

    @Override
    public Optional<ContactId> sentBy(UUID client, Reference reference) {
        return jdbc.sql("""
                select s.contact_id
                from frontdoor.contact c
                join frontdoor.sent_contact s on s.contact_id = c.id
                where c.reference = :reference
                and s.client_id = :client
                """)
                .param("reference", reference.value())
                .param("client", client)
                .query(JdbcSentContacts::contactId)
                .optional();
    }

    @Override
    public List<ContactId> newest(UUID client, int atMost) {
        return jdbc.sql("""
                select contact_id
                from frontdoor.sent_contact
                where client_id = :client
                order by contact_id desc
                limit :atMost
                """)
                .param("client", client)
                .param("atMost", atMost)
                .query(JdbcSentContacts::contactId)
                .list();
    }

    @Override
    public List<ContactId> before(UUID client, ContactId before, int atMost) {
        return jdbc.sql("""
                select contact_id
                from frontdoor.sent_contact
                where client_id = :client
                and contact_id < :before
                order by contact_id desc
                limit :atMost
                """)
                .param("client", client)
                .param("before", before.value())
                .param("atMost", atMost)
                .query(JdbcSentContacts::contactId)
                .list();
    }

    private static ContactId contactId(ResultSet row, int index) throws SQLException {
        return new ContactId(row.getObject("contact_id", UUID.class));
    }

    private static Receipt receipt(ResultSet row, int index) throws SQLException {
        return new Receipt(
                new Reference(row.getString("reference")),
                Moments.at(row, "received_at"),
                Moments.at(row, "decide_due_at"),
                row.getString("body_hash"));
    }
}
