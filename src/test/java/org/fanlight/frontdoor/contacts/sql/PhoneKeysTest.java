package org.fanlight.frontdoor.contacts.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.SAM;

import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Contacts from one phone number are found, though the database does not know the number.
class PhoneKeysTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final ContactId contact = new Stories(door).contactFrom(NEIGHBOUR);
    private final ContactFiles files = door.the(ContactFiles.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void oneNumberLeadsToItsContactsAndNoOther() {
        assertThat(files.fromPhone(NEIGHBOUR.phone(), 5))
                .extracting(Contact::id)
                .containsExactly(contact);
        assertThat(files.fromPhone("07700 900124", 5)).isEmpty();
        assertThat(files.fromPhone("", 5)).isEmpty();
    }

    @Test
    void whoLeftNoNumberHasNoKey() {
        var unreachable = new Stories(door).contactFrom(Stories.unreachable());

        assertThat(key(unreachable)).isNull();
    }

    @Test
    void contactsOfTheTimeBeforeKeysAreGivenThem() {
        var key = key(contact);
        asTheOwner("update frontdoor.contact set phone_key = null");
        assertThat(files.fromPhone(NEIGHBOUR.phone(), 5)).isEmpty();

        door.the(KeyPhones.class).afterSingletonsInstantiated();

        assertThat(files.fromPhone(NEIGHBOUR.phone(), 5))
                .extracting(Contact::id)
                .containsExactly(contact);
        assertThat(key(contact)).isEqualTo(key);
    }

    @Test
    void nobodyButTheHouseGivesKeysAndNobodyChangesThem() {
        var key = key(contact);
        var other = new Stories(door).contactFrom(NEIGHBOUR);
        asTheOwner("update frontdoor.contact set phone_key = null where id = '%s'".formatted(other.value()));

        door.database()
                .asking(
                        SAM.standpoint(),
                        jdbc -> jdbc.sql("select frontdoor.key_phones(:contacts, :keys)")
                                .param("contacts", new UUID[] {contact.value(), other.value()})
                                .param("keys", new String[] {"a", "b"})
                                .query((_, _) -> true)
                                .list());
        assertThat(key(other)).isNull();

        door.the(KeyPhones.class).afterSingletonsInstantiated();
        assertThat(key(contact)).isEqualTo(key).isEqualTo(key(other));
    }

    private String key(ContactId of) {
        return door.database()
                .owner()
                .sql("select phone_key from frontdoor.contact where id = :id")
                .param("id", of.value())
                .query((row, _) -> row.getString("phone_key"))
                .list()
                .getFirst();
    }

    private void asTheOwner(String change) {
        door.database()
                .owner()
                .sql("begin; set local database.owner_changes = 'encryption'; " + change + "; commit")
                .update();
    }
}
