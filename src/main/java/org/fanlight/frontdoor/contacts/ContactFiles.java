package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonId;

/// What is on record about contacts.
public interface ContactFiles {

    Optional<ContactFile> file(ContactId id);

    Optional<Contact> find(ContactId id);

    Optional<ContactId> withReference(Reference reference);

    /// The contact that a referrer's link leads to.
    Optional<ContactId> behindLink(UUID token);

    /// The link by which the referrer follows this contact.
    UUID linkTo(ContactId id);

    /// The contacts since then that name this person, newest first.
    List<Contact> naming(PersonId person, Instant since);

    /// How many contacts since then name each of these people; nothing for whoever is named in none.
    Map<PersonId, Integer> howManyNaming(Collection<PersonId> people, Instant since);

    /// The newest contacts from this caller's number, newest first.
    List<Contact> fromPhone(String phone, int atMost);
}
