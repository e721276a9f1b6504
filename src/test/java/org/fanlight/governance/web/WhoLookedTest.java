package org.fanlight.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.Stories;
import org.fanlight.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Information governance finds out who looked: at a person, at a contact, or what one worker did. That it asked is on
/// record, where whoever looked does not see it.
class WhoLookedTest extends GovernancePages {

    private static final String ACTS = "/who-looked/acts";

    @Autowired
    private BeanFactory beans;

    private Stories stories;
    private Viewer worker;

    @BeforeEach
    void peopleWithAccounts() {
        stories = new Stories(beans);
        worker = newcomer("Wendy Call", Role.SOCIAL_WORKER);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION_GOVERNANCE")
    void nobodyElseFindsOutWhoLooked(Role role) {
        var other = newcomer("Other", role);

        assertThat(gets(other, "/who-looked")).hasStatus(403);
        assertThat(gets(other, ACTS)).hasStatus(403);
        assertThat(sends(other, "/who-looked", Map.of("words", "Ada"))).hasStatus(403);
        assertThat(sends(other, "/who-looked/file", Map.of())).hasStatus(403);
    }

    @Test
    void aPersonAWorkerAndAContactAreFoundByWordsThatStandInNoAddress() {
        var child = person("Zachary", "Wolstenholme");
        var contact = stories.referenceOf(stories.contactFrom(NEIGHBOUR));

        assertThat(links(search("wolstenholme zachary"))).containsExactly(ACTS + days() + "&person=" + child.value());
        assertThat(links(search(worker.accountId() + "@council")))
                .containsExactly(ACTS + days() + "&worker=" + worker.accountId());
        assertThat(links(search(contact.words().toLowerCase(Locale.UK))))
                .contains(ACTS + days() + "&contact=" + contact.value());
        assertThat(text(search("qqqqxx"))).contains("Nobody and nothing was found");
        assertThat(search("  ")).hasStatus(422);
    }

    @Test
    void percentSignsAreWordsLikeAnyOther() {
        assertThat(links(search("%%%%"))).isEmpty();
        assertThat(links(search("_____"))).isEmpty();
    }

    @Test
    void whoOpenedAPersonsRecordTheirContactsOrSawThemInASearchIsShown() {
        var child = person("Philippa", "Ravensworth");
        var contact = stories.contactAbout(child, NEIGHBOUR);
        gets(worker, "/people/" + child.value());
        sends(worker, "/people", Map.of("words", "philippa ravensworth"));
        gets(worker, "/contacts/" + contact.value());

        var page = document(gets(governance, ACTS + "?person=" + child.value()));

        assertThat(page.select("main dl").text()).contains("Philippa Ravensworth, 3 February 2019");
        var rows = page.select("tbody tr").eachText();
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("Wendy Call", "Looked at the person", "Knowing who a person is", "127.0.0.1"))
                .anySatisfy(row -> assertThat(row).contains("Searched for people", "Showed 1 person"))
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "Looked at the contact",
                                "Contact " + stories.referenceOf(contact).words()));
    }

    @Test
    void whatStandsInAContactIsNotShown() {
        var child = person("Philomena", "Ravensby");
        var contact = stories.contactAbout(child, NEIGHBOUR);
        gets(worker, "/contacts/" + contact.value());

        assertThat(text(gets(
                        governance,
                        ACTS + "?contact=" + stories.referenceOf(contact).value())))
                .contains("Looked at the contact")
                .doesNotContain(Stories.NOTES, Stories.CHILD, "Mill Lane", NEIGHBOUR.name());
        assertThat(gets(governance, "/contacts/" + contact.value())).hasStatus(403);
        assertThat(gets(governance, "/people/" + child.value())).hasStatus(403);
    }

    @Test
    void ofARestrictedPersonTooItIsSaidWhoLooked() {
        var child = person("Octavia", "Featherstonehaugh");
        gets(worker, "/people/" + child.value());
        restrict(child);

        assertThat(text(search("octavia featherstonehaugh"))).contains("Octavia Featherstonehaugh", "Restricted");
        assertThat(text(gets(governance, ACTS + "?person=" + child.value())))
                .contains("Octavia Featherstonehaugh", "Restricted", "Wendy Call");
        assertThat(text(sends(worker, "/people", Map.of("words", "octavia featherstonehaugh"))))
                .doesNotContain("Featherstonehaugh, ");
    }

    @Test
    void whatAWorkerDidIsShownByDeedByPurposeByDayAndBySession() {
        var child = person("Rosalind", "Hetherington");
        gets(worker, "/people/" + child.value());
        sends(worker, "/people", Map.of("words", "rosalind"));
        var all = ACTS + "?worker=" + worker.accountId();

        assertThat(rows(all)).hasSize(2);
        assertThat(rows(all + "&deed=person.read"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Looked at the person"));
        assertThat(rows(all + "&purpose=Finding out who is meant"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Searched for people"));
        assertThat(rows(all + "&from-day=1&from-month=1&from-year=2020&to-day=2&to-month=1&to-year=2020"))
                .isEmpty();
        assertThat(text(gets(governance, all + "&deed=contact.read"))).contains("Nothing like this is on record");
    }

    @Test
    void anActsSessionLeadsToWhatElseWasDoneInIt() {
        var first = act("first-session");
        act("first-session");
        act("another-session");

        assertThat(rows(ACTS + "?worker=" + worker.accountId())).hasSize(3);
        assertThat(rows(ACTS + "?worker=" + worker.accountId() + "&session=" + first))
                .hasSize(2);
    }

    @Test
    void daysThatAreNoneAreShownAgain() {
        var answer = gets(governance, ACTS + "?from-day=31&from-month=2&from-year=2026");

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#from-day").val()).isEqualTo("31");
        assertThat(text(answer)).contains("The first day must be a date");
        assertThat(gets(governance, ACTS + "?from-day=2&from-month=2&from-year=2026&to-day=1&to-month=2&to-year=2026"))
                .hasStatus(422);
        assertThat(gets(governance, ACTS + "?person=x&contact=y&worker=z&session=q&before=-1"))
                .hasStatusOk();
    }

    @Test
    void longListsGoOnAndNothingIsShownTwice() {
        for (var number = 0; number < 120; number++) {
            act("one-session");
        }

        var shown = pages(ACTS + "?worker=" + worker.accountId());

        assertThat(shown).hasSize(3);
        assertThat(shown.stream().mapToInt(List::size)).containsExactly(50, 50, 20);
        assertThat(shown.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void toAskIsOnRecordWhereWhoeverLookedDoesNotSeeIt() {
        var child = person("Araminta", "Thistlewood");
        gets(worker, "/people/" + child.value());
        var before = asks();

        gets(governance, ACTS + "?person=" + child.value());
        search("araminta thistlewood");

        assertThat(asks()).isEqualTo(before + 2);
        assertThat(database.owner()
                        .sql("""
                                select count(*)
                                from audit.act
                                where deed = 'trail.searched'
                                and subject_kind = 'trail'
                                and matter_id = :person
                                and actor_id = :who
                                and reaches_back_to is not null
                                """)
                        .param("person", child.value())
                        .param("who", governance.accountId())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(text(gets(worker, "/people/" + child.value()))).doesNotContain("Ines Roe");
    }

    @Test
    void theFileForUsHoldsEverythingAndIsOnRecord() {
        var child = person("=cmd", "Oglethorpe");
        gets(worker, "/people/" + child.value());

        var file = file(child, "WHOLE");

        assertThat(file).contains("Wendy Call", "127.0.0.1", "Looked at the person", "'=cmd Oglethorpe");
        assertThat(deeds(child)).contains("trail.filed");
    }

    @Test
    void theFileForThePersonNamesNoWorkerNoDeviceAndNobodyWhoMayHaveToldUs() {
        var child = person("Marguerite", "Applethwaite");
        var other = person("Someone", "Elsewhere");
        var teacher = newcomer("Tess Hale", Role.PROFESSIONAL);
        gets(worker, "/people/" + child.value());
        database.owner()
                .sql("""
                        insert into audit.act (
                          at, actor_id, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id, matter_kind,
                          matter_id)
                        values
                          (now(), :teacher, 'Tess Hale', 'Professional', 'contact.recorded', 'Recorded the contact', 'Hearing',
                            'person', :child, null, null),
                          (now(), :worker, 'Wendy Call', 'Social worker', 'person.related', 'Related', 'Keeping', 'person', :other,
                            'person', :child)
                        """)
                .param("teacher", teacher.accountId())
                .param("worker", worker.accountId())
                .param("child", child.value())
                .param("other", other.value())
                .update();

        var file = file(child, "FOR_PERSON");

        assertThat(file)
                .contains("Social worker", "Looked at the person", "Your record", "Another record")
                .doesNotContain("Wendy", "127.0.0.1", "Tess", "Professional", "Elsewhere", "Recorded the contact");
        assertThat(deeds(child)).contains("trail.filed-for-person");
        assertThat(file(child, "WHOLE")).contains("Tess Hale", "Elsewhere");
    }

    private String file(PersonId person, String kind) {
        var answer = sends(
                governance, "/who-looked/file", Map.of("person", person.value().toString(), "kind", kind));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", "who-looked.csv");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> deeds(PersonId about) {
        return database.owner()
                .sql("select deed from audit.act where matter_id = :about")
                .param("about", about.value())
                .query(String.class)
                .list();
    }

    private int asks() {
        return database.owner()
                .sql("select count(*) from audit.act where subject_kind = 'trail' and actor_id = :who")
                .param("who", governance.accountId())
                .query(Integer.class)
                .single();
    }

    private long act(String session) {
        return database.owner()
                .sql("""
                        insert into audit.act (
                          at, actor_id, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id, address, session)
                        values (
                          date_trunc('minute', now()), :who, 'Wendy Call', 'Social worker', 'person.read', 'Looked at the person',
                          'Knowing', 'person', gen_random_uuid(), '10.0.0.7', :session)
                        returning id
                        """)
                .param("who", worker.accountId())
                .param("session", session)
                .query(Long.class)
                .single();
    }

    /// The links to the sessions of the acts on each page: each act has its own.
    private List<List<String>> pages(String first) {
        return Stream.iterate(
                        document(gets(governance, first)),
                        page -> page != null,
                        page -> page.select("a[rel=next]").isEmpty()
                                ? null
                                : document(gets(
                                        governance, page.select("a[rel=next]").attr("href"))))
                .map(page -> page.select("tbody a[href*=session]").eachAttr("href"))
                .toList();
    }

    private static String days() {
        var to = LocalDate.now(ZoneId.of("Europe/London"));
        var from = to.minusDays(30);
        return "?from-day=%d&from-month=%d&from-year=%d&to-day=%d&to-month=%d&to-year=%d"
                .formatted(
                        from.getDayOfMonth(),
                        from.getMonthValue(),
                        from.getYear(),
                        to.getDayOfMonth(),
                        to.getMonthValue(),
                        to.getYear());
    }

    private MvcTestResult search(String words) {
        return sends(governance, "/who-looked", Map.of("words", words));
    }

    private static List<String> links(MvcTestResult result) {
        return document(result).select(".fl-whom a").eachAttr("href");
    }
}
