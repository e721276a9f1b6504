package org.fanlight.frontdoor.checks.sql;

import java.util.List;
import java.util.UUID;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.Encryption;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A contact that names one child, as bare rows.
final class ContactRowsForChecks {

    final ContactId contact;
    final NamedPersonId child;
    final AgencyId police;
    final AgencyId health;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids = new Ids();

    ContactRowsForChecks(TestDatabase database, int number) {
        this.jdbc = database.jdbc();
        this.encryption = TestEncryption.of(database);
        this.contact = new ContactId(ids.next());
        this.child = new NamedPersonId(ids.next());
        this.police = new AgencyId(ids.next());
        this.health = new AgencyId(ids.next());
        addContact(number);
        addChild();
        workOut();
    }

    /// Works out where the contact stands, as the use cases do.
    void workOut() {
        jdbc.sql("select frontdoor.work_out_standing(:contacts, now())")
                .param("contacts", List.of(contact.value()).toArray(UUID[]::new))
                .query((_, _) -> true)
                .list();
    }

    private void addContact(int number) {
        jdbc.sql("""
                insert into frontdoor.contact (
                  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                  referrer_organisation, referrer_phone, referrer_email, referrer_stays_unnamed, decide_due_at,
                  recorded_at, recorded_by_name)
                values (
                  :id, :reference, now(), 'NEW_WORRY', 'PHONE', '6', 'PROFESSIONAL', '', '', '', '', '',
                  false, now(), now(), 'Sam Ibbotson')
                """)
                .param("id", contact.value())
                .param("reference", Reference.ofNumber(number).value())
                .update();
    }

    private void addChild() {
        jdbc.sql("""
                insert into frontdoor.named_person (
                  id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
                values (:id, :contact, 'CHILD', '', :name, :birth, :address, now(), 'Sam Ibbotson')
                """)
                .param("id", child.value())
                .param("contact", contact.value())
                .param("name", encryption.text(FrontDoorColumns.NAMED_NAME, child.value(), "Maja Kaminska"))
                .param("birth", encryption.text(FrontDoorColumns.NAMED_BIRTH, child.value(), "about seven"))
                .param("address", encryption.text(FrontDoorColumns.NAMED_ADDRESS, child.value(), "4 Alder Row"))
                .update();
    }
}
