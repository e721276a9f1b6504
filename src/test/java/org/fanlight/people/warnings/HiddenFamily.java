package org.fanlight.people.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.TeamId;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.people.Address;
import org.fanlight.people.PersonId;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A mother and her child whose address nobody outside may learn, and an agency that is asked about them.
@FanlightTest
abstract class HiddenFamily {

    @Autowired
    MockMvcTester browser;

    @Autowired
    BeanFactory beans;

    @Autowired
    TestDatabase database;

    @Autowired
    Encryption encryption;

    WarningsWorld world;
    Stories stories;
    Viewer worker;
    Viewer manager;
    Viewer checker;
    AgencyId police;
    String family;
    String line;
    String postcode;
    PersonId mother;
    PersonId child;

    @BeforeEach
    void aFamilyInHiding() {
        world = new WarningsWorld(browser, beans);
        stories = new Stories(beans);
        police = new AgencyId(UUID.randomUUID());
        beans.getBean(Agencies.class)
                .addAgencies(List.of(new Agency(police, "Police " + police.value(), AgencyKind.POLICE)));
        worker = world.newcomer("Wendy Call", Role.SOCIAL_WORKER);
        manager = world.newcomer("Mona Duty", Role.DUTY_MANAGER);
        checker = world.newcomer("Priya Marsh", Role.PARTNER_CHECKER, police.value());
        family = WarningsWorld.surname();
        line = "7 " + family + " Mews";
        postcode = inventedPostcode();
        mother = world.person("Ewa", family, Stay.now(new Address.At(line, postcode)));
        child = world.person("Maja", family, Stay.now(new Address.At(line, postcode)));
    }

    void assertTellsNothing(String words) {
        assertThat(words).doesNotContainIgnoringCase(line).doesNotContainIgnoringCase(postcode);
        assertThat(words.replaceAll("\\s+", "")).doesNotContainIgnoringCase(postcode.replace(" ", ""));
    }

    String hide(String address) {
        return hide(mother, address);
    }

    String hide(PersonId person, String address) {
        var form = with(note(manager, "In hiding from the father", 30), "addresses", address);
        assertThat(world.sends(worker, "/people/" + person.value() + "/warnings/do-not-disclose", form))
                .hasStatus(303);
        return "/warnings/"
                + database.owner()
                        .sql("select id from people.warning_note where person_id = :person")
                        .param("person", person.value())
                        .query(UUID.class)
                        .single();
    }

    long addressOf(PersonId person, String line) {
        return beans.getBean(WarningNotes.class).placesOf(person).stream()
                .filter(place -> place.address().onOneLine().startsWith(line))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A contact with the child, and with somebody whom nobody has searched for.
    ContactId contactAbout(String addressOfSomebody) {
        var id = new ContactId(UUID.randomUUID());
        beans.getBean(RecordContact.class)
                .record(
                        new NewContact(
                                id,
                                beans.getBean(Clock.class).instant(),
                                ContactKind.NEW_WORRY,
                                WayIn.ONLINE_FORM,
                                Stories.NEIGHBOUR,
                                null,
                                new TeamId(Workers.TEAM),
                                null,
                                Stories.NOTES,
                                Map.of(),
                                List.of(
                                        new NewPerson(
                                                new PersonAsNamed(Part.CHILD, "Maja", "", "7", line),
                                                Optional.of(child)),
                                        NewPerson.unsearched(
                                                new PersonAsNamed(Part.ADULT, "A woman", "", "", addressOfSomebody))),
                                List.of(),
                                new Rating(Urgency.AMBER, "A bruise")),
                        worker.actor());
        return id;
    }

    /// @param about null for whoever nobody has searched for
    String asked(ContactId contact, PersonId about, String purpose) {
        var check = UUID.randomUUID();
        database.owner()
                .sql("""
                        insert into frontdoor.agency_check (
                          id, contact_id, named_person_id, agency_id, purpose, lawful_basis, urgency, due_at, asked_at,
                          asked_by, asked_by_name)
                        values (
                          :id, :contact, :named, :agency, :purpose, 'LEGAL_OBLIGATION', 'AMBER', now(), now(),
                          gen_random_uuid(), 'Sam Okoro')
                        """)
                .param("id", check)
                .param("contact", contact.value())
                .param("named", named(contact, about))
                .param("agency", police.value())
                .param("purpose", encryption.text(FrontDoorColumns.CHECK_PURPOSE, check, purpose))
                .update();
        return "/checks/" + check;
    }

    UUID named(ContactId contact, PersonId about) {
        return database.owner()
                .sql("""
                        select p.id
                        from frontdoor.named_person p
                        left join frontdoor.identification i on i.named_person_id = p.id
                        where p.contact_id = :contact
                        and i.person_id is not distinct from :about
                        """)
                .param("contact", contact.value())
                .param("about", about == null ? null : about.value(), Types.OTHER)
                .query(UUID.class)
                .single();
    }

    UUID raised(ContactId contact, int stage) {
        var id = UUID.randomUUID();
        step(id, contact, stage, "RAISED", "Not enough");
        return id;
    }

    void answered(ContactId contact, String words) {
        step(UUID.randomUUID(), contact, 1, "ANSWERED", words);
    }

    void step(UUID id, ContactId contact, int stage, String side, String words) {
        database.owner()
                .sql("""
                        insert into frontdoor.disagreement_step (
                          id, contact_id, stage, side, words, due_at, stepped_at, stepped_by, stepped_by_name)
                        values (:id, :contact, :stage, :side, :words, case :side when 'RAISED' then now() end, now(),
                          gen_random_uuid(), :name)
                        """)
                .param("id", id)
                .param("contact", contact.value())
                .param("stage", stage)
                .param("side", side)
                .param("words", encryption.text(FrontDoorColumns.DISAGREEMENT, id, words))
                .param("name", encryption.text(FrontDoorColumns.DISAGREEING, id, "Nell Ardern"))
                .update();
    }

    MvcTestResult feedback(ContactId contact, String words) {
        return world.sends(
                worker,
                "/contacts/" + contact.value() + "/feedback",
                Map.of(
                        "way",
                        "PHONE",
                        "shared",
                        words,
                        "not-shared",
                        "",
                        "_once",
                        UUID.randomUUID().toString()));
    }

    long rows(String table, ContactId contact) {
        return database.owner()
                .sql("select count(*) from " + table + " where contact_id = :contact")
                .param("contact", contact.value())
                .query(Long.class)
                .single();
    }

    static String inventedPostcode() {
        var bits = UUID.randomUUID().getLeastSignificantBits() & 0xffff;
        return "LX%d %d%c%c".formatted(10 + bits % 80, bits / 80 % 10, (char) ('A' + bits / 800 % 20), (char)
                ('A' + Math.floorMod(UUID.randomUUID().hashCode(), 20)));
    }
}
