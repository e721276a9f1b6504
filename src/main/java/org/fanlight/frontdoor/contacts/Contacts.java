package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonId;

/// The contacts: rows are added, none is changed.
public interface Contacts {

    /// A reference that no contact has yet.
    Reference nextReference();

    /// Adds a contact with its notes, answers, people, concerns and rating.
    void add(NewContact contact, Reference reference, Instant decideBy, Actor by, Instant at);

    /// Makes others who would add what builds on the same wait until this transaction is over.
    void hold(ContactId contact);

    void addNote(ContactId contact, String words, Actor by, Instant at);

    void addAnswer(ContactId contact, Answer answer, Actor by, Instant at);

    NamedPersonId addPerson(ContactId contact, PersonAsNamed person, Actor by, Instant at);

    /// Says who a named person is.
    ///
    /// @return false where somebody has said so already
    boolean identify(ContactId contact, NamedPersonId named, PersonId person, Actor by, Instant at);

    void addConcern(ContactId contact, Concern concern, Actor by, Instant at);

    void addRating(ContactId contact, Rating rating, Actor by, Instant at);

    void allocate(ContactId contact, Allocated worker, Actor by, Instant at);
}
