package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.fanlight.database.ReadTogether;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactFiles implements ContactFiles {

    private final JdbcOperations template;
    private final JdbcClient jdbc;
    private final ContactRows contactRows;
    private final FileRows fileRows;
    private final Encryption encryption;

    JdbcContactFiles(DataSource dataSource, Encryption encryption) {
        this.template = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(template);
        this.contactRows = new ContactRows(encryption);
        this.fileRows = new FileRows(encryption);
        this.encryption = encryption;
    }

    @Override
    public Optional<ContactFile> file(ContactId id) {
        var together = new ReadTogether(id.value());
        var contact = together.ask(ContactRows.CONTACT + "where c.id = ?", contactRows::contact);
        var notes = together.ask(FileRows.NOTES, fileRows::note);
        var answers = together.ask(FileRows.ANSWERS, fileRows::answer);
        var people = together.ask(FileRows.PEOPLE, contactRows::person);
        var concerns = together.ask(FileRows.CONCERNS, FileRows::concern);
        var ratings = together.ask(FileRows.RATINGS, fileRows::rating);
        var allocations = together.ask(FileRows.ALLOCATIONS, FileRows::allocation);
        together.read(template);
        return contact.first()
                .map(found -> new ContactFile(
                        found,
                        notes.rows(),
                        answers.rows(),
                        people.rows(),
                        concerns.rows(),
                        ratings.rows(),
                        allocations.rows()));
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return jdbc.sql(ContactRows.CONTACT + "where c.id = :id")
                .param("id", id.value())
                .query(contactRows::contact)
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
                .query(contactRows::contact)
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
                where c.phone_key = :key
                order by c.received_at desc
                limit :atMost
                """)
                .param("key", FrontDoorColumns.phoneKey(encryption, phone))
                .param("atMost", atMost)
                .query(contactRows::contact)
                .list();
    }
}
