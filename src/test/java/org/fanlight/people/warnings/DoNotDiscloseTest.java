package org.fanlight.people.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.body;
import static org.fanlight.people.warnings.WarningsWorld.document;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.text;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.TeamId;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
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
import org.fanlight.people.Leaving;
import org.fanlight.people.PersonId;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An address under *do not disclose* leaves by no way there is, whoever wrote it down and wherever.
@FanlightTest
class DoNotDiscloseTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestDatabase database;

    private WarningsWorld world;
    private Stories stories;
    private Viewer worker;
    private Viewer manager;
    private Viewer checker;
    private AgencyId police;
    private String family;
    private String line;
    private String postcode;
    private PersonId mother;
    private PersonId child;

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

    @Test
    void theAgencyThatIsAskedReadsNoAddressOnceANoteIsOnlyProposed() {
        var contact = contactAbout("");
        var question = asked(contact, child, "Is she known to you?");
        assertThat(body(world.gets(checker, question))).contains(line, postcode);

        hide("every");

        assertTellsNothing(body(world.gets(checker, question)));
        assertThat(text(world.gets(checker, question))).contains("Address Not given", "Maja " + family);
        assertTellsNothing(body(world.gets(checker, "/checks")));
    }

    @Test
    void whatWasTypedForTheAgencyPassesTheGateToo() {
        var contact = contactAbout(line.toUpperCase() + ", " + postcode.replace(" ", ""));
        var unknown = asked(contact, null, "Do you know who lives at " + line + "?");
        assertThat(body(world.gets(checker, unknown))).containsIgnoringCase(line);

        hide("every");

        assertTellsNothing(body(world.gets(checker, unknown)));
        assertThat(text(world.gets(checker, unknown))).contains(Leaving.WITHHELD);
    }

    @Test
    void anAgencyIsNotAskedInWordsThatTellTheAddress() {
        var contact = contactAbout("");
        hide("every");

        var answer = world.sends(
                worker,
                "/contacts/" + contact.value() + "/checks",
                Map.of(
                        "about", named(contact, child).toString(),
                        "agency", police.value().toString(),
                        "purpose", "Who else lives at " + line + "?",
                        "basis", "LEGAL_OBLIGATION",
                        "_once", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(Leaving.TAKE_IT_OUT);
        assertThat(rows("frontdoor.agency_check", contact)).isZero();
    }

    @Test
    void theReferrerIsNotToldTheAddress() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        stories.decided(contact, Workers.SAM);
        hide("every");

        Stream.of(
                        "She is safe at " + line,
                        "She is safe in " + postcode.toLowerCase().replace(" ", ""))
                .forEach(words -> {
                    var answer = feedback(contact, words);
                    assertThat(answer).as(words).hasStatus(422);
                    assertThat(text(answer)).contains(Leaving.TAKE_IT_OUT);
                });
        assertThat(rows("frontdoor.feedback", contact)).isZero();
        assertThat(feedback(contact, "She is safe")).hasStatus(303);
    }

    @Test
    void whatAReferrerWasToldBeforeTheNoteIsWithheldFromThenOn() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        stories.decided(contact, Workers.SAM);
        assertThat(feedback(contact, "She is safe at " + line)).hasStatus(303);
        var link = "/follow/" + stories.linkTo(contact);
        assertThat(body(browser.get().uri(link).exchange())).contains(line);

        hide("every");

        var page = browser.get().uri(link).exchange();
        assertTellsNothing(body(page));
        assertThat(text(page)).contains(Leaving.WITHHELD);
    }

    @Test
    void noMessageHoldsIt() {
        hide("every");
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        asked(contact, child, "Is she known to you?");

        database.owner()
                .sql("select subject || ' ' || body from messages.message")
                .query(String.class)
                .list()
                .forEach(this::assertTellsNothing);
    }

    @Test
    void listsOfPeopleDoNotShowItAndTheirOwnPagesSayThatItMustNotBeDisclosed() {
        assertThat(text(world.sends(worker, "/people", Map.of("words", "maja " + family))))
                .contains(line);

        hide("every");

        var list = text(world.sends(worker, "/people", Map.of("words", "maja " + family)));
        assertTellsNothing(list);
        assertThat(list).contains("The address is on their page: do not disclose");
        Stream.of(mother, child)
                .forEach(person -> assertThat(text(world.gets(worker, "/people/" + person.value())))
                        .contains(line + ", " + postcode + ". Do not disclose"));
    }

    @Test
    void theSafeguardingPartnerSeesTheContactWithoutIt() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        hide("every");
        lastStage(contact);
        var partner = world.newcomer("Pia Lowe", Role.SAFEGUARDING_PARTNER, police.value());

        var page = world.gets(partner, "/contacts/" + contact.value());

        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("Maja " + family);
        assertTellsNothing(body(page));
        assertThat(document(page).select(".fl-warning")).isEmpty();
        assertThat(body(world.gets(worker, "/contacts/" + contact.value()))).contains(line);
    }

    @Test
    void nobodyOfAnotherAgencySearchesAtAll() {
        hide("every");

        assertThat(world.sends(checker, "/people", Map.of("words", postcode))).hasStatus(403);
        assertThat(world.gets(checker, "/people/" + mother.value())).hasStatus(403);
        assertThat(world.gets(checker, "/people/" + mother.value() + "/warnings"))
                .hasStatus(403);
    }

    @Test
    void oneAddressAloneIsHiddenAndTheOthersAreNot() {
        var open = inventedPostcode();
        var both = world.person(
                "Iga",
                family,
                Stay.now(new Address.At("3 Open Street", open)),
                Stay.now(new Address.At(line, postcode)).endedOn(java.time.LocalDate.of(2026, 1, 4)));
        hide(both, String.valueOf(addressOf(both, line)));
        var contact = stories.contactAbout(both, Stories.NEIGHBOUR);
        var question = asked(contact, both, "Is she known to you?");

        assertThat(body(world.gets(checker, question))).contains("3 Open Street", open);
        assertTellsNothing(body(
                world.gets(checker, asked(stories.contactAbout(child, Stories.NEIGHBOUR), child, "?"))));
    }

    @Test
    void somebodyElsesAddressCannotBeChosenNorNone() {
        var form = note(manager, "In hiding", 30);
        var url = "/people/" + mother.value() + "/warnings/do-not-disclose";

        assertThat(world.sends(worker, url, form)).hasStatus(422);
        assertThat(world.sends(worker, url, with(form, "addresses", "sofa"))).hasStatus(422);
        assertThat(world.sends(worker, url, with(form, "addresses", String.valueOf(addressOf(child, line)))))
                .hasStatus(409);
        assertThat(database.owner()
                        .sql("select count(*) from people.warning_note where person_id = :person")
                        .param("person", mother.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onceTheNoteHasEndedTheAddressIsAsAnyOther() {
        var question = asked(contactAbout(""), child, "Is she known to you?");
        var note = hide("every");
        assertTellsNothing(body(world.gets(checker, question)));

        assertThat(world.sends(manager, note + "/refusal", Map.of("because", "He is dead")))
                .hasStatus(303);

        assertThat(body(world.gets(checker, question))).contains(line);
    }

    private void assertTellsNothing(String words) {
        assertThat(words).doesNotContainIgnoringCase(line).doesNotContainIgnoringCase(postcode);
        assertThat(words.replaceAll("\\s+", "")).doesNotContainIgnoringCase(postcode.replace(" ", ""));
    }

    private String hide(String address) {
        return hide(mother, address);
    }

    private String hide(PersonId person, String address) {
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

    private long addressOf(PersonId person, String line) {
        return database.owner()
                .sql("select id from people.address where person_id = :person and lines[1] = :line")
                .param("person", person.value())
                .param("line", line)
                .query(Long.class)
                .single();
    }

    /// A contact with the child, and with somebody whom nobody has searched for.
    private ContactId contactAbout(String addressOfSomebody) {
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
    private String asked(ContactId contact, PersonId about, String purpose) {
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
                .param("purpose", purpose)
                .update();
        return "/checks/" + check;
    }

    private UUID named(ContactId contact, PersonId about) {
        return database.owner()
                .sql("""
                        select p.id
                        from frontdoor.named_person p
                        left join frontdoor.identification i on i.named_person_id = p.id
                        where p.contact_id = :contact
                        and i.person_id is not distinct from :about
                        """)
                .param("contact", contact.value())
                .param("about", about == null ? null : about.value(), java.sql.Types.OTHER)
                .query(UUID.class)
                .single();
    }

    private void lastStage(ContactId contact) {
        database.owner().sql("""
                        insert into frontdoor.disagreement_step (
                          id, contact_id, stage, side, words, due_at, stepped_at, stepped_by_name)
                        select gen_random_uuid(), :contact, 3, 'RAISED', 'Not enough', now(), now(), 'Nell Ardern'
                        """).param("contact", contact.value()).update();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult feedback(ContactId contact, String words) {
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

    private long rows(String table, ContactId contact) {
        return database.owner()
                .sql("select count(*) from " + table + " where contact_id = :contact")
                .param("contact", contact.value())
                .query(Long.class)
                .single();
    }

    private static String inventedPostcode() {
        var bits = UUID.randomUUID().getLeastSignificantBits() & 0xffff;
        return "LX%d %d%c%c".formatted(10 + bits % 80, bits / 80 % 10, (char) ('A' + bits / 800 % 20), (char)
                ('A' + Math.floorMod(UUID.randomUUID().hashCode(), 20)));
    }
}
