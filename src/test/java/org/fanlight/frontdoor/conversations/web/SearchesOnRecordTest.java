package org.fanlight.frontdoor.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Whoever is shown to a worker while they type or identify leaves a row, and what was typed does not.
@FanlightTest
class SearchesOnRecordTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Ids ids;

    @Autowired
    private TestDatabase database;

    @Autowired
    private BeanFactory beans;

    private ConversationId call;
    private Person child;

    @BeforeEach
    void takeACall() {
        call = new ConversationId(ids.next());
        beans.getBean(StartConversation.class).start(call, Optional.empty(), SAM);
        child = known("Wilhelmina", "Thistlewood" + letters(call.value()));
    }

    @Test
    void whoIsShownWhileSomebodyTypesIsOnRecordWithTheCall() {
        assertThat(type(SAM, name())).hasStatusOk().bodyText().contains(name());

        assertThat(searches(call.value()))
                .containsExactly("Sam Okoro: " + child.id().value());
    }

    @Test
    void theSameResultAgainIsOneRowAndAColleaguesIsAnother() {
        type(SAM, name().substring(0, name().length() - 1));
        type(SAM, name());
        type(OLIVE, name());

        assertThat(searches(call.value()))
                .containsExactly(
                        "Sam Okoro: " + child.id().value(),
                        "Olive Hart: " + child.id().value());
    }

    @Test
    void openingTheCallAgainShowsPeopleAndIsOnRecord() {
        post(SAM, "/calls/" + call.value() + "/draft", "child-1-name", name());

        assertThat(get(OLIVE, "/calls/" + call.value()))
                .hasStatusOk()
                .bodyText()
                .contains("fl-match\"");

        assertThat(searches(call.value()))
                .containsExactly("Olive Hart: " + child.id().value());
    }

    @Test
    void nothingThatWasTypedStandsInTheRow() {
        type(SAM, name());

        assertThat(database.owner()
                        .sql("select to_jsonb(a)::text from audit.act a where subject_id = :call")
                        .param("call", call.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("Thistlewood"));
    }

    @Test
    void nobodySearchesForACallThatIsNotThere() {
        assertThat(post(SAM, "/calls/" + UUID.randomUUID() + "/matches", "child-1-name", name()))
                .hasStatus(404);
    }

    @Test
    void earlierContactsAreCountedForEachMatch() {
        var stories = new Stories(beans);
        stories.contactAbout(child.id(), Stories.NEIGHBOUR);
        assertThat(type(SAM, name())).bodyText().contains("1 contact in 12 months");

        stories.contactAbout(child.id(), Stories.NEIGHBOUR);
        assertThat(type(SAM, name())).bodyText().contains("2 contacts in 12 months");
    }

    @Test
    void whoIsOfferedWhenSomebodyIsIdentifiedIsOnRecordWithTheContact() {
        var contact = new Stories(beans).contactFrom(Stories.NEIGHBOUR);
        var form = "/contacts/" + contact.value() + "/people/" + named(contact);

        assertThat(get(SAM, form)).hasStatusOk();
        assertThat(post(OLIVE, form, "is", "")).hasStatus(422);

        assertThat(searches(contact.value()))
                .containsExactly(
                        "Sam Okoro: " + child.id().value(),
                        "Olive Hart: " + child.id().value());
    }

    @Test
    void whoeverSaysSecondWhoSomebodyIsAddsNobodyAndKeepsTheirWords() {
        var contact = new Stories(beans).contactFrom(Stories.NEIGHBOUR);
        var form = "/contacts/" + contact.value() + "/people/" + named(contact);
        var known = child.id().value().toString();
        assertThat(post(OLIVE, form, "is", known)).hasStatus(303);

        assertThat(post(SAM, form, "is", "new", "given", "Quite", "family", "Another", "sex", "F"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody has said who this is", "/people/" + known, "Quite", "Another")
                .doesNotContain(">Save<");
        assertThat(post(OLIVE, form, "is", known)).hasStatus(303);
    }

    @Test
    void somebodyVeryLikelyTheSameWhoTurnsUpAtTheEndIsOnRecordToo() {
        var contact = new Stories(beans).contactFrom(Stories.NEIGHBOUR);
        var form = "/contacts/" + contact.value() + "/people/" + named(contact, "Somebody else altogether");

        assertThat(post(
                        SAM,
                        form,
                        "is",
                        "new",
                        "given",
                        child.particulars().names().given(),
                        "family",
                        child.particulars().names().family(),
                        "born-day",
                        "4",
                        "born-month",
                        "3",
                        "born-year",
                        "2015",
                        "sex",
                        "F"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody very like this is known already");

        assertThat(searches(contact.value()))
                .contains("Sam Okoro: " + child.id().value());
    }

    private UUID named(ContactId contact) {
        return named(contact, name());
    }

    private UUID named(ContactId contact, String name) {
        return beans.getBean(AddToContact.class)
                .person(contact, new PersonAsNamed(Part.CHILD, name, "", "", ""), SAM)
                .value();
    }

    private String name() {
        return child.displayName();
    }

    private MvcTestResult type(Viewer viewer, String name) {
        return post(viewer, "/calls/" + call.value() + "/matches", "child-1-name", name);
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.perform(browser.method(HttpMethod.GET).uri(path).with(as(viewer)));
    }

    private MvcTestResult post(Viewer viewer, String path, String... fields) {
        var form = browser.post().uri(path).with(as(viewer)).with(csrf()).param("version", "0");
        for (var at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return browser.perform(form);
    }

    private List<String> searches(UUID work) {
        return database.owner().sql("""
                select actor_name || ': ' || array_to_string(shown, ', ')
                from audit.act
                where subject_id = :work
                and deed = 'people.searched'
                order by id
                """).param("work", work).query(String.class).list();
    }

    private Person known(String given, String family) {
        var person = Person.first(
                new PersonId(ids.next()),
                Particulars.of(Names.of(given, family), new BirthDate.Known(LocalDate.of(2015, 3, 4)), Sex.F));
        people.add(new Recording<>(person, Instant.EPOCH, Actor.HOUSE));
        return person;
    }

    /// A name that no other test has: sixteen letters made of an id.
    private static String letters(UUID id) {
        return id.toString()
                .replace("-", "")
                .substring(16)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
