package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactFiles implements ContactFiles {

    private final JdbcClient jdbc;

    JdbcContactFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ContactFile> file(ContactId id) {
        return find(id).map(contact -> new ContactFile(
                contact, notes(id), answers(id), people(id), concerns(id), ratings(id), allocations(id)));
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return jdbc.sql(ContactRows.CONTACT + "where c.id = :id")
                .param("id", id.value())
                .query(ContactRows::contact)
                .optional();
    }

    @Override
    public Optional<ContactId> withReference(Reference reference) {
        return jdbc.sql("select id from frontdoor.contact where reference = :reference")
                .param("reference", reference.value())
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    @Override
    public Optional<ContactId> behindLink(UUID token) {
        return jdbc.sql("select contact_id from frontdoor.referrer_link where token = :token")
                .param("token", token)
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    @Override
    public UUID linkTo(ContactId id) {
        return jdbc.sql("select token from frontdoor.referrer_link where contact_id = :contact")
                .param("contact", id.value())
                .query(UUID.class)
                .single();
    }

    @Override
    public List<Contact> naming(PersonId person, Instant since) {
        return jdbc.sql(ContactRows.CONTACT + """
                where c.id in (
                  select i.contact_id
                  from frontdoor.identification i
                  where i.person_id = :person)
                and c.received_at >= :since
                order by c.received_at desc, c.id desc
                """)
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(ContactRows::contact)
                .list();
    }

    @Override
    public Map<PersonId, Integer> howManyNaming(Collection<PersonId> people, Instant since) {
        var howMany = new HashMap<PersonId, Integer>();
        jdbc.sql("""
                select i.person_id, count(distinct c.id) as contacts
                from frontdoor.identification i
                join frontdoor.contact c on c.id = i.contact_id
                where i.person_id = any(:people)
                and c.received_at >= :since
                group by i.person_id
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    howMany.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("contacts"));
                });
        return howMany;
    }

    @Override
    public List<Contact> fromPhone(String phone, int atMost) {
        return jdbc.sql(ContactRows.CONTACT + """
                where c.referrer_phone = :phone
                and c.referrer_phone <> ''
                order by c.received_at desc
                limit :atMost
                """)
                .param("phone", phone)
                .param("atMost", atMost)
                .query(ContactRows::contact)
                .list();
    }

    private List<Written<String>> notes(ContactId id) {
        return written(id, """
                select words, written_at as at, written_by_name as by_name
                from frontdoor.contact_note
                where contact_id = :contact
                order by written_at, id
                """, (row, _) -> row.getString("words"));
    }

    private List<Written<Answer>> answers(ContactId id) {
        return written(
                id, """
                select question, words, written_at as at, written_by_name as by_name
                from frontdoor.contact_answer
                where contact_id = :contact
                order by written_at, id
                """, (row, _) -> new Answer(Question.valueOf(row.getString("question")), row.getString("words")));
    }

    private List<NamedPerson> people(ContactId id) {
        return jdbc.sql("""
                select p.id, p.part, p.name_words, p.role_words, p.birth_words, p.address_words, i.person_id
                from frontdoor.named_person p
                left join frontdoor.identification i on i.named_person_id = p.id
                where p.contact_id = :contact
                order by p.named_at, p.id
                """)
                .param("contact", id.value())
                .query(ContactRows::person)
                .list();
    }

    private List<Written<Concern>> concerns(ContactId id) {
        return written(id, """
                select child_id, source_id, kind, lies_with, recorded_at as at, recorded_by_name as by_name
                from frontdoor.concern
                where contact_id = :contact
                order by recorded_at, id
                """, (row, _) -> {
            var source = ContactRows.id(row, "source_id");
            return new Concern(
                    new NamedPersonId(row.getObject("child_id", UUID.class)),
                    source == null ? null : new NamedPersonId(source),
                    ConcernKind.valueOf(row.getString("kind")),
                    LiesWith.valueOf(row.getString("lies_with")));
        });
    }

    private List<Written<Rating>> ratings(ContactId id) {
        return written(
                id, """
                select urgency, reason, rated_at as at, rated_by_name as by_name
                from frontdoor.urgency_rating
                where contact_id = :contact
                order by rated_at, id
                """, (row, _) -> new Rating(Urgency.valueOf(row.getString("urgency")), row.getString("reason")));
    }

    private List<Written<Allocated>> allocations(ContactId id) {
        return written(
                id,
                """
                select worker_id, worker_name, allocated_at as at, allocated_by_name as by_name
                from frontdoor.allocation
                where contact_id = :contact
                order by allocated_at, id
                """,
                (row, _) -> new Allocated(row.getObject("worker_id", UUID.class), row.getString("worker_name")));
    }

    private <T> List<Written<T>> written(ContactId id, String sql, RowMapper<T> what) {
        return jdbc.sql(sql)
                .param("contact", id.value())
                .query(ContactRows.written(what))
                .list();
    }
}
