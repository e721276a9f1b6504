package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.Contacts;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final NamedParameterJdbcOperations batches;
    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;

    JdbcContacts(DataSource dataSource, Encryption encryption, Ids ids) {
        this.batches = new NamedParameterJdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.encryption = encryption;
        this.ids = ids;
    }

    @Override
    public Reference nextReference() {
        return Reference.ofNumber(jdbc.sql("select nextval('frontdoor.contact_number')")
                .query(Long.class)
                .single());
    }

    @Override
    public void add(NewContact contact, Reference reference, Instant decideBy, Actor by, Instant at) {
        new ContactInsert(jdbc, encryption).add(contact, reference, decideBy, by, at);
        var parts = parts(contact.id(), by, at).note(contact.notes());
        contact.answers().forEach((question, words) -> parts.answer(new Answer(question, words)));
        var people = new ArrayList<NamedPersonId>();
        contact.people().forEach(person -> {
            var named = parts.person(person.as());
            person.person().ifPresent(known -> parts.identification(named, known));
            people.add(named);
        });
        contact.concerns().forEach(concern -> parts.concern(concern.among(people)));
        if (contact.rating() != null) {
            parts.rating(contact.rating());
        }
        parts.write(batches);
    }

    @Override
    public void addNote(ContactId contact, String words, Actor by, Instant at) {
        parts(contact, by, at).note(words).write(batches);
    }

    @Override
    public void addAnswer(ContactId contact, Answer answer, Actor by, Instant at) {
        parts(contact, by, at).answer(answer).write(batches);
    }

    @Override
    public NamedPersonId addPerson(ContactId contact, PersonAsNamed person, Actor by, Instant at) {
        var parts = parts(contact, by, at);
        var id = parts.person(person);
        parts.write(batches);
        return id;
    }

    @Override
    public boolean identify(ContactId contact, NamedPersonId named, PersonId person, Actor by, Instant at) {
        return parts(contact, by, at).identification(named, person).write(batches) == 1;
    }

    @Override
    public void addConcern(ContactId contact, Concern concern, Actor by, Instant at) {
        parts(contact, by, at).concern(concern).write(batches);
    }

    @Override
    public void addRating(ContactId contact, Rating rating, Actor by, Instant at) {
        parts(contact, by, at).rating(rating).write(batches);
    }

    @Override
    public void allocate(ContactId contact, Allocated worker, Actor by, Instant at) {
        parts(contact, by, at).allocation(worker).write(batches);
    }

    private ContactParts parts(ContactId contact, Actor by, Instant at) {
        return new ContactParts(encryption, ids, contact, by, at);
    }
}
