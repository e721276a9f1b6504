package org.fanlight.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Relationship;
import org.fanlight.people.RelationshipId;
import org.fanlight.people.RelationshipKind;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.fanlight.people.Tie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FanlightTest
@AutoConfigureMockMvc
class PeoplePagesTest {

    private static final Stay MILL_LANE = Stay.now(new Address.At("12 Mill Lane", "LK1 2AB"));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Ids ids;

    @Test
    void theSearchPagePostsSoThatNoNameStandsInAnAddress() {
        MvcTestResult page = browser.perform(get("/people").with(as(Role.SOCIAL_WORKER)));

        assertThat(page).hasStatusOk();
        assertThat(document(page).select("main form").attr("method")).isEqualTo("post");
    }

    @Test
    void aSearchShowsWhoMayBeMeantAndWhatWasTyped() {
        Person ada = known("Zuzanna", "Brzozowska");

        MvcTestResult page = browser.perform(post("/people")
                .param("words", "zuzana brzozowska")
                .with(as(Role.SOCIAL_WORKER))
                .with(csrf()));

        assertThat(page).hasStatusOk();
        assertThat(document(page).select("#words").val()).isEqualTo("zuzana brzozowska");
        assertThat(document(page).select(".fl-match a").attr("href"))
                .isEqualTo("/people/" + ada.id().value());
        assertThat(document(page).select(".fl-matches").text()).contains("One person may be meant", "Possible");
    }

    @Test
    void aSearchThatFindsNobodySaysWhatToTry() {
        MvcTestResult page = browser.perform(post("/people")
                .param("words", "qqqqqqqq")
                .with(as(Role.FRONT_DOOR_OFFICER))
                .with(csrf()));

        assertThat(document(page).select(".fl-matches").text()).startsWith("Nobody found");
    }

    @Test
    void namesOfPeopleFoundAreEscaped() {
        known("<script>alert(1)</script>", "Hollingbourne");

        MvcTestResult page = browser.perform(post("/people")
                .param("words", "Hollingbourne")
                .with(as(Role.DUTY_MANAGER))
                .with(csrf()));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void thePageOfAPersonShowsFamilyAndWhoHasLooked() {
        Person parent = known("Ngozi", "Eze");
        Person child = known("Ada", "Eze");
        people.relate(new Recording<>(
                new Relationship(
                        new RelationshipId(ids.next()),
                        parent.id(),
                        RelationshipKind.PARENT,
                        child.id(),
                        Set.of(Tie.MAIN_CARER),
                        "works nights"),
                Instant.EPOCH,
                Actor.HOUSE));

        Document page =
                document(browser.perform(get("/people/" + child.id().value()).with(as(Role.SOCIAL_WORKER))));

        assertThat(page.select("h1").text()).isEqualTo("Ada Eze");
        assertThat(page.select("main").text())
                .contains("4 March 2015", "12 Mill Lane, LK1 2AB", "Ngozi Eze", "Parent, same address")
                .contains("Main carer. works nights", "Sam Ade, Social worker", "Looked at the person");
    }

    @Test
    void somebodyNotOnRecordIsNotFound() {
        assertThat(browser.perform(get("/people/" + UUID.randomUUID()).with(as(Role.SOCIAL_WORKER))))
                .hasStatus(404);
        assertThat(browser.perform(get("/people/ada-eze").with(as(Role.SOCIAL_WORKER))))
                .hasStatus(404);
    }

    @Test
    void whoeverMayNotSearchIsRefused() {
        for (Role role : List.of(Role.PROFESSIONAL, Role.PARTNER_CHECKER, Role.OPERATOR)) {
            assertThat(browser.perform(get("/people").with(as(role)))).hasStatus(403);
            assertThat(browser.perform(get("/people/" + UUID.randomUUID()).with(as(role))))
                    .hasStatus(403);
            assertThat(browser.perform(post("/people").with(as(role)).with(csrf())))
                    .hasStatus(403);
        }
    }

    private Person known(String given, String family) {
        Person person = Person.first(
                new PersonId(ids.next()),
                Particulars.of(Names.of(given, family), new BirthDate.Known(LocalDate.of(2015, 3, 4)), Sex.F)
                        .livingAt(MILL_LANE));
        people.add(new Recording<>(person, Instant.EPOCH, Actor.HOUSE));
        return person;
    }

    private static RequestPostProcessor as(Role role) {
        Viewer viewer = new Viewer(new UUID(7, 7), "Sam Ade", Set.of(role), null, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
