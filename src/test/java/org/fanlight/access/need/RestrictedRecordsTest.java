package org.fanlight.access.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.HEAD;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Workers;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A restricted record is not there for anybody without need, whichever way they ask; glass can be broken in an
/// emergency, and that is told, kept and reviewed.
@FanlightTest
class RestrictedRecordsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private TestDatabase database;

    private Stories stories;
    private Viewer manager;
    private Viewer worker;
    private Viewer governance;

    @BeforeEach
    void peopleWithAccounts() {
        stories = new Stories(beans);
        manager = newcomer("Mona Duty", Role.DUTY_MANAGER);
        worker = newcomer("Wendy Call", Role.SOCIAL_WORKER);
        governance = newcomer("Ines Roe", Role.INFORMATION_GOVERNANCE);
    }

    @Test
    void aRestrictedContactIsNotThereOnAnyOfItsPages() {
        var contact = stories.contactFrom(NEIGHBOUR);
        assertThat(gets(SAM, "/contacts/" + contact.value())).hasStatusOk();

        restrict("contact", contact.value());

        var nowhere = "/contacts/" + new UUID(9, 9);
        Stream.of("", "/checks", "/decisions", "/feedback", "/history").forEach(path -> {
            var hidden = gets(SAM, "/contacts/" + contact.value() + path);
            assertThat(hidden).as(path).hasStatus(404);
            assertThat(text(hidden)).isEqualTo(text(gets(SAM, nowhere + path)));
            assertThat(gets(HEAD, "/contacts/" + contact.value())).hasStatus(404);
        });
        assertThat(gets(manager, "/contacts/" + contact.value())).hasStatusOk();
    }

    @Test
    void aRestrictedPersonIsNotThereNorAreTheirContactsNorTheirPlaceInTheFamily() {
        var child = person("Zebedee", "Quillfeather");
        var sister = person("Zinnia", "Quillfeather");
        people.relate(new Recording<>(
                new Relationship(
                        new RelationshipId(UUID.randomUUID()), child, RelationshipKind.SIBLING, sister, Set.of(), ""),
                Instant.now(),
                Actor.HOUSE));
        var contact = stories.contactAbout(child, NEIGHBOUR);
        assertThat(text(search("zebedee quillfeather"))).contains("Zebedee");
        assertThat(text(gets(SAM, "/people/" + sister.value()))).contains("Zebedee");

        restrict("person", child.value());

        assertThat(text(search("zebedee quillfeather"))).doesNotContain("Zebedee");
        assertThat(text(gets(SAM, "/people/" + sister.value()))).doesNotContain("Zebedee");
        assertThat(gets(SAM, "/people/" + child.value())).hasStatus(404);
        assertThat(gets(SAM, "/contacts/" + contact.value())).hasStatus(404);
        assertThat(gets(manager, "/contacts/" + contact.value())).hasStatusOk();
        assertThat(sends(
                        worker,
                        "/break-the-glass",
                        Map.of("words", "Zebedee Quillfeather 3 February 2019", "reason", "Now", "_once", key())))
                .hasStatus(303)
                .hasRedirectedUrl("/people/" + child.value());
    }

    @Test
    void nothingCanBeDoneToAContactThatIsNotThere() {
        var contact = stories.contactFrom(NEIGHBOUR);
        restrict("contact", contact.value());

        assertThat(sends(SAM, "/contacts/" + contact.value() + "/notes", Map.of("words", "Seen again")))
                .hasStatus(404);
        assertThat(sends(SAM, "/contacts/" + contact.value() + "/feedback", Map.of("way", "PHONE", "shared", "Told")))
                .hasStatus(404);
        assertThat(database.owner()
                        .sql("select count(*) from frontdoor.contact_note where contact_id = :contact")
                        .param("contact", contact.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void listsAndCountsAreAsIfItWereNotThere() {
        stories.contactFrom(NEIGHBOUR);
        var before = text(gets(SAM, "/work?view=unallocated"));
        var contact = stories.contactFrom(NEIGHBOUR);
        var reference = stories.referenceOf(contact).words();
        assertThat(text(gets(SAM, "/work?view=unallocated"))).isNotEqualTo(before);

        restrict("contact", contact.value());

        assertThat(text(gets(SAM, "/work?view=unallocated"))).isEqualTo(before).doesNotContain(reference);
        assertThat(text(gets(manager, "/work?view=unallocated"))).isNotEqualTo(before);
    }

    @Test
    void whoeverIsNamedSeesItUntilTheyNeedNotKnow() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var url = restrict("contact", contact.value());
        assertThat(gets(worker, "/contacts/" + contact.value())).hasStatus(404);

        assertThat(sends(
                        manager,
                        url + "/needs",
                        Map.of("who", worker.accountId().toString(), "because", "Holds the case")))
                .hasStatus(303);
        assertThat(gets(worker, "/contacts/" + contact.value())).hasStatusOk();

        var need = document(gets(manager, url)).select("form[action*=/needs/]").stream()
                .filter(form -> form.text().contains("Need not know"))
                .filter(form -> form.select("button").attr("aria-label").startsWith("Wendy"))
                .findFirst()
                .orElseThrow()
                .attr("action");
        assertThat(sends(manager, need, Map.of())).hasStatus(303);
        assertThat(gets(worker, "/contacts/" + contact.value())).hasStatus(404);
    }

    @Test
    void aManagerReadsByNameWhoSeesItAndWhy() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var url = "/restricted/contact/" + contact.value();
        assertThat(document(gets(manager, url)).select("details").text())
                .contains("Wendy Call, Social worker: They decide together what help a child needs");

        restrict("contact", contact.value());

        assertThat(document(gets(manager, url)).select("details").text())
                .contains("Mona Duty")
                .doesNotContain("Wendy Call");
    }

    @Test
    void theLastOneWhoNeedsToKnowCannotBeTakenAway() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var url = restrict("contact", contact.value());
        var need = document(gets(manager, url)).select("form[action*=/ending]").stream()
                .filter(form -> form.attr("action").contains("/needs/"))
                .findFirst()
                .orElseThrow()
                .attr("action");

        assertThat(sends(manager, need, Map.of())).hasStatus(409);
        assertThat(gets(manager, "/contacts/" + contact.value())).hasStatusOk();
    }

    @Test
    void anEndedRestrictionRestrictsNobodyAndAnotherMayFollow() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var url = restrict("contact", contact.value());

        assertThat(sends(manager, url + "/ending", Map.of("reason", ""))).hasStatus(422);
        assertThat(sends(manager, url + "/ending", Map.of("reason", "No longer in the news")))
                .hasStatus(303);
        assertThat(gets(SAM, "/contacts/" + contact.value())).hasStatusOk();

        restrict("contact", contact.value());
        assertThat(gets(SAM, "/contacts/" + contact.value())).hasStatus(404);
    }

    @Test
    void onlyAManagerWhoSeesItRestrictsItAndSaysWhyAndUntilWhen() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var url = "/restricted/contact/" + contact.value();

        assertThat(sends(SAM, url, form("In the news", 30))).hasStatus(403);
        assertThat(sends(manager, url, form("", 30))).hasStatus(422);
        assertThat(sends(manager, url, form("In the news", 0))).hasStatus(422);
        assertThat(sends(manager, url, form("In the news", 400))).hasStatus(422);
        assertThat(sends(manager, "/restricted/contact/" + new UUID(9, 9), form("In the news", 30)))
                .hasStatus(404);
        assertThat(sends(manager, "/restricted/sofa/" + contact.value(), form("In the news", 30)))
                .hasStatus(404);
        assertThat(gets(SAM, "/contacts/" + contact.value())).hasStatusOk();

        var other = newcomer("Otto Duty", Role.DUTY_MANAGER);
        assertThat(sends(manager, url, form("In the news", 30))).hasStatus(303);
        assertThat(sends(other, url, form("In the news", 30))).hasStatus(404);
    }

    @Test
    void glassIsBrokenForOneWorkerAndToldAndReviewed() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var reference = stories.referenceOf(contact).words();
        restrict("contact", contact.value());

        var opened = sends(
                worker,
                "/break-the-glass",
                Map.of("words", reference, "reason", "He is at the door now", "_once", key()));

        assertThat(opened).hasStatus(303).hasRedirectedUrl("/contacts/" + contact.value());
        assertThat(gets(worker, "/contacts/" + contact.value())).hasStatusOk();
        assertThat(gets(OLIVE, "/contacts/" + contact.value())).hasStatus(404);
        assertThat(toldOfGlass()).contains(email(manager), email(governance)).doesNotContain(email(worker));

        var line = document(gets(governance, "/broken-glass")).select("tr:has(a):contains(Wendy Call)");
        assertThat(line.text()).contains("He is at the door now");
        var review = line.select("a").attr("href");
        assertThat(document(gets(governance, review)).text()).contains("Broke the glass", "Looked at the contact");
        assertThat(sends(governance, review, Map.of("verdict", "JUSTIFIED", "words", "")))
                .hasStatus(422);
        assertThat(sends(governance, review, Map.of("verdict", "JUSTIFIED", "words", "The child was in danger")))
                .hasStatus(303);
        assertThat(gets(governance, review)).hasStatus(404);
    }

    @Test
    void brokenGlassClosesByItself() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var reference = stories.referenceOf(contact).words();
        restrict("contact", contact.value());
        sends(worker, "/break-the-glass", Map.of("words", reference, "reason", "Now", "_once", key()));

        var restriction = database.owner()
                .sql("select id from access.restriction where subject_id = :contact")
                .param("contact", contact.value())
                .query(UUID.class)
                .single();
        database.owner()
                .sql("alter table access.need disable trigger need_is_append_only")
                .update();
        database.owner()
                .sql("update access.need set until = now() where restriction_id = :restriction and broken_glass")
                .param("restriction", restriction)
                .update();
        database.owner()
                .sql("alter table access.need enable trigger need_is_append_only")
                .update();

        assertThat(gets(worker, "/contacts/" + contact.value())).hasStatus(404);
    }

    @Test
    void glassWithNothingBehindItSaysNoMoreThanThat() {
        var open = stories.referenceOf(stories.contactFrom(NEIGHBOUR)).words();

        Stream.of(open, "FD-0000-0000", "nobody at all").forEach(words -> {
            var answer = sends(worker, "/break-the-glass", Map.of("words", words, "reason", "Now", "_once", key()));
            assertThat(answer).as(words).hasStatusOk();
            assertThat(text(answer)).contains("There is no one restricted record that these words mean");
        });
        assertThat(sends(worker, "/break-the-glass", Map.of("words", open, "reason", "")))
                .hasStatus(422);
        assertThat(sends(newcomer("Tess", Role.PROFESSIONAL), "/break-the-glass", Map.of("words", open)))
                .hasStatus(403);
    }

    @Test
    void whoSeesWhatIsSaidToInformationGovernance() {
        assertThat(text(gets(governance, "/who-sees-what")))
                .contains("Contacts of their own hub", "Social worker, Duty manager", "They decide together");
        assertThat(gets(SAM, "/who-sees-what")).hasStatus(403);
    }

    private String restrict(String kind, UUID id) {
        var url = "/restricted/" + kind + "/" + id;
        assertThat(sends(manager, url, form("In the news", 30))).hasStatus(303).hasRedirectedUrl(url);
        return url;
    }

    private static Map<String, String> form(String reason, int days) {
        var review = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
        return Map.of(
                "reason", reason,
                "review-day", String.valueOf(review.getDayOfMonth()),
                "review-month", String.valueOf(review.getMonthValue()),
                "review-year", String.valueOf(review.getYear()),
                "_once", key());
    }

    private List<String> toldOfGlass() {
        return database.owner()
                .sql("select address from messages.message where notice = 'glass-broken'")
                .query(String.class)
                .list();
    }

    private Viewer newcomer(String name, Role role) {
        var id = UUID.randomUUID();
        var account = new Account(id, id + "@council.example", name, "none", Set.of(role), null, Workers.TEAM);
        accounts.addAll(List.of(account));
        return account.viewer();
    }

    private MvcTestResult search(String words) {
        return sends(SAM, "/people", Map.of("words", words));
    }

    private PersonId person(String given, String family) {
        var id = new PersonId(UUID.randomUUID());
        var born = new BirthDate.Known(LocalDate.of(2019, 2, 3));
        var particulars = Particulars.of(Names.of(given, family), born, Sex.F);
        people.add(new Recording<>(Person.first(id, particulars), Instant.now(), Actor.HOUSE));
        return id;
    }

    private static String email(Viewer viewer) {
        return viewer.accountId() + "@council.example";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private MvcTestResult gets(Viewer viewer, String url) {
        return browser.perform(as(viewer, get(url)));
    }

    private MvcTestResult sends(Viewer viewer, String url, Map<String, String> fields) {
        var form = post(url).with(csrf());
        fields.forEach(form::param);
        return browser.perform(as(viewer, form));
    }

    private static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String text(MvcTestResult result) {
        return document(result).select("main").text();
    }
}
