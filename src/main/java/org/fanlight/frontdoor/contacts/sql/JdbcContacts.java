package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcContacts(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
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
        ContactInsert.into(jdbc, contact, reference, decideBy, by, at);
        addNote(contact.id(), contact.notes(), by, at);
        contact.answers().forEach((question, words) -> addAnswer(contact.id(), new Answer(question, words), by, at));
        var people = new ArrayList<NamedPersonId>();
        contact.people().forEach(person -> {
            var named = addPerson(contact.id(), person.as(), by, at);
            person.person().ifPresent(known -> identify(contact.id(), named, known, by, at));
            people.add(named);
        });
        contact.concerns().forEach(concern -> addConcern(contact.id(), concern.among(people), by, at));
        if (contact.rating() != null) {
            addRating(contact.id(), contact.rating(), by, at);
        }
    }

    @Override
    public void addNote(ContactId contact, String words, Actor by, Instant at) {
        if (words.isBlank()) {
            return;
        }
        written("""
                insert into frontdoor.contact_note (id, contact_id, words, written_at, written_by, written_by_name)
                values (:id, :contact, :words, :at, :by, :byName)
                """, contact, by, at).param("words", words).update();
    }

    @Override
    public void addAnswer(ContactId contact, Answer answer, Actor by, Instant at) {
        written("""
                insert into frontdoor.contact_answer (
                  id, contact_id, question, words, written_at, written_by, written_by_name)
                values (:id, :contact, :question, :words, :at, :by, :byName)
                """, contact, by, at)
                .param("question", answer.question().name())
                .param("words", answer.words())
                .update();
    }

    @Override
    public NamedPersonId addPerson(ContactId contact, PersonAsNamed person, Actor by, Instant at) {
        var id = new NamedPersonId(ids.next());
        written("""
                insert into frontdoor.named_person (
                  id, contact_id, part, role_words, name_words, birth_words, address_words,
                  named_at, named_by, named_by_name)
                values (:id, :contact, :part, :role, :name, :birth, :address, :at, :by, :byName)
                """, contact, by, at)
                .param("id", id.value())
                .param("part", person.part().name())
                .param("role", person.role())
                .param("name", person.name())
                .param("birth", person.birth())
                .param("address", person.address())
                .update();
        return id;
    }

    @Override
    public boolean identify(ContactId contact, NamedPersonId named, PersonId person, Actor by, Instant at) {
        return written("""
                insert into frontdoor.identification (
                  named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
                select p.id, p.contact_id, :person, :at, :by, :byName
                from frontdoor.named_person p
                where p.id = :id
                and p.contact_id = :contact
                on conflict (named_person_id) do nothing
                """, contact, by, at)
                        .param("id", named.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    @Override
    public void addConcern(ContactId contact, Concern concern, Actor by, Instant at) {
        written("""
                insert into frontdoor.concern (
                  id, contact_id, child_id, source_id, kind, lies_with, recorded_at, recorded_by, recorded_by_name)
                values (:id, :contact, :child, :source, :kind, :liesWith, :at, :by, :byName)
                """, contact, by, at)
                .param("child", concern.child().value())
                .param(
                        "source",
                        concern.source() == null ? null : concern.source().value())
                .param("kind", concern.kind().name())
                .param("liesWith", concern.liesWith().name())
                .update();
    }

    @Override
    public void addRating(ContactId contact, Rating rating, Actor by, Instant at) {
        written("""
                insert into frontdoor.urgency_rating (
                  id, contact_id, urgency, reason, rated_at, rated_by, rated_by_name)
                values (:id, :contact, :urgency, :reason, :at, :by, :byName)
                """, contact, by, at)
                .param("urgency", rating.urgency().name())
                .param("reason", rating.reason())
                .update();
    }

    @Override
    public void allocate(ContactId contact, Allocated worker, Actor by, Instant at) {
        written("""
                insert into frontdoor.allocation (
                  id, contact_id, worker_id, worker_name, allocated_at, allocated_by, allocated_by_name)
                values (:id, :contact, :worker, :workerName, :at, :by, :byName)
                """, contact, by, at)
                .param("worker", worker.worker())
                .param("workerName", worker.name())
                .update();
    }

    private StatementSpec written(String sql, ContactId contact, Actor by, Instant at) {
        return jdbc.sql(sql)
                .param("id", ids.next())
                .param("contact", contact.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name());
    }
}
