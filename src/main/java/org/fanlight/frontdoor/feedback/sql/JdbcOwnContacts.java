package org.fanlight.frontdoor.feedback.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.feedback.OwnContact;
import org.fanlight.frontdoor.feedback.OwnContacts;
import org.fanlight.frontdoor.feedback.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnContacts implements OwnContacts {

    private static final String OWN_CONTACT = """
            select
              c.id, c.reference, c.received_at, c.decide_due_at,
              case
                when s.children > 0 and s.undecided = 0 and s.unsigned = 0 then
                  case
                    when s.feedback_due_at is null and exists (
                      select
                      from frontdoor.feedback f
                      where f.contact_id = c.id
                      and f.way <> 'COULD_NOT')
                    then 'TOLD'
                    else 'DECIDED'
                  end
                when s.worker_id is not null or s.undecided < s.children then 'LOOKED_AT'
                else 'RECEIVED'
              end as progress
            from frontdoor.contact c
            join frontdoor.contact_standing s on s.contact_id = c.id
            """;

    private final JdbcClient jdbc;

    JdbcOwnContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OwnContact> find(ContactId contact) {
        return jdbc.sql(OWN_CONTACT + "where c.id = :contact")
                .param("contact", contact.value())
                .query(JdbcOwnContacts::ownContact)
                .optional();
    }

    @Override
    public List<OwnContact> newestFirst(List<ContactId> contacts) {
        return jdbc.sql(OWN_CONTACT + """
                where c.id = any (:contacts)
                order by c.id desc
                """)
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query(JdbcOwnContacts::ownContact)
                .list();
    }

    @Override
    public List<OwnContact> ofAccount(UUID account, int atMost) {
        return jdbc.sql(OWN_CONTACT + """
                where c.referrer_account_id = :account
                order by c.received_at desc, c.id desc
                limit :atMost
                """)
                .param("account", account)
                .param("atMost", atMost)
                .query(JdbcOwnContacts::ownContact)
                .list();
    }

    @Override
    public List<OwnContact> ofAccountBefore(UUID account, Reference before, int atMost) {
        return jdbc.sql(OWN_CONTACT + """
                where c.referrer_account_id = :account
                and (c.received_at, c.id) < (
                  select b.received_at, b.id
                  from frontdoor.contact b
                  where b.reference = :before
                  and b.referrer_account_id = :account)
                order by c.received_at desc, c.id desc
                limit :atMost
                """)
                .param("account", account)
                .param("before", before.value())
                .param("atMost", atMost)
                .query(JdbcOwnContacts::ownContact)
                .list();
    }

    private static OwnContact ownContact(ResultSet row, int index) throws SQLException {
        return new OwnContact(
                new ContactId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                Moments.at(row, "received_at"),
                Moments.at(row, "decide_due_at"),
                Progress.valueOf(row.getString("progress")));
    }
}
