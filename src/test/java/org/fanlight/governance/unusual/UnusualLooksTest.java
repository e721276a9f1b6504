package org.fanlight.governance.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;
import org.fanlight.frontdoor.Stories;
import org.fanlight.governance.web.GovernancePages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Days are searched for unusual looks; each is shown in words, and leaves the list only by somebody who says what they
/// found.
class UnusualLooksTest extends GovernancePages {

    private static final String HERE = "/unusual-looks";

    /// Of a week that no other test looks at.
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @Autowired
    private LookForUnusual lookForUnusual;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Agencies agencies;

    private UUID team;
    private String surname;
    private Viewer worker;

    @BeforeEach
    void aHubWithAWorker() {
        team = UUID.randomUUID();
        var council = new AgencyId(team);
        agencies.addAgencies(List.of(new Agency(council, "Council " + team, AgencyKind.COUNCIL)));
        agencies.addTeams(List.of(new Team(new TeamId(team), council, "Hub " + team, TeamKind.HUB)));
        surname = "Otter" + team.toString().substring(0, 8);
        worker = newcomer("Wendy " + surname, Role.SOCIAL_WORKER, team);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION_GOVERNANCE")
    void nobodyElseSeesOrSaysWhatIsUnusual(Role role) {
        var other = newcomer("Other", role);

        assertThat(gets(other, HERE)).hasStatus(403);
        assertThat(gets(other, HERE + "/rules")).hasStatus(403);
        assertThat(gets(other, HERE + "/" + UUID.randomUUID())).hasStatus(403);
        assertThat(sends(other, HERE + "/" + UUID.randomUUID(), Map.of())).hasStatus(403);
        assertThat(sends(other, HERE + "/days", days(MONDAY, MONDAY))).hasStatus(403);
        assertThat(sends(other, HERE + "/rules/OWN_SURNAME", Map.of())).hasStatus(403);
    }

    @Test
    void aLookAtSomebodyWithTheWorkersSurnameIsFoundAndSaidInWords() {
        var child = person("Amy", surname);
        opened("person", child.value(), "2025-03-03 10:00");
        opened("person", child.value(), "2025-03-03 10:05");

        searched(MONDAY, MONDAY);

        assertThat(mine())
                .containsExactly("Wendy %1$s looked twice at Amy %1$s, 3 February 2019. They have a surname in common."
                        .formatted(surname));
    }

    @Test
    void aContactIsALookAtWhoeverIsIdentifiedInIt() {
        var child = person("Ben", surname);
        var contact = new Stories(beans).contactAbout(child, NEIGHBOUR);
        opened("contact", contact.value(), "2025-03-04 10:00");

        searched(MONDAY.plusDays(1), MONDAY.plusDays(1));

        assertThat(mine()).singleElement().satisfies(words -> assertThat(words).contains("looked at Ben " + surname));
    }

    @Test
    void aColleaguesChildNightWorkAndManyInARowAreFound() {
        newcomer("Carl Penhaligon", Role.SOCIAL_WORKER, team);
        var child = person("Cleo", "Penhaligon");
        opened("person", child.value(), "2025-03-05 10:00");
        opened("person", UUID.randomUUID(), "2025-03-05 23:00");
        for (var record = 0; record < 31; record++) {
            opened("person", UUID.randomUUID(), "2025-03-05 14:00");
        }

        searched(MONDAY.plusDays(2), MONDAY.plusDays(2));

        assertThat(mine())
                .containsExactlyInAnyOrder(
                        worker.name()
                                + " looked at Cleo Penhaligon, 3 February 2019. Carl Penhaligon, who works in the same"
                                + " team, has that surname too.",
                        worker.name() + " opened a record while the front door was closed.",
                        worker.name() + " opened 31 records within 10 minutes.");
    }

    @Test
    void toSearchADayAgainFindsNothingTwice() {
        opened("person", person("Dora", surname).value(), "2025-03-06 10:00");

        searched(MONDAY.plusDays(3), MONDAY.plusDays(3));
        searched(MONDAY.plusDays(3), MONDAY.plusDays(3));

        assertThat(mine()).hasSize(1);
    }

    @Test
    void manyDaysAreSearchedOneByOneAndThePageSaysHowFar() {
        assertThat(sends(governance, HERE + "/days", days(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 8))))
                .hasStatus(303);
        run();

        assertThat(text(gets(governance, HERE))).contains("6 January 2025 to 8 January 2025 Ines Roe Done, 0 new");
    }

    @Test
    void daysThatAreNotOverOrNoneAreNotSearched() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));

        assertThat(sends(governance, HERE + "/days", days(today, today))).hasStatus(422);
        assertThat(sends(governance, HERE + "/days", days(MONDAY, MONDAY.minusDays(1))))
                .hasStatus(422);
        assertThat(sends(governance, HERE + "/days", days(MONDAY.minusYears(4), MONDAY)))
                .hasStatus(422);
        assertThat(sends(governance, HERE + "/days", Map.of("from-day", "x"))).hasStatus(422);
    }

    @Test
    void whoeverLookedIntoItSaysWhatTheyFoundAndWhyAndMoreIsAddedAndNothingChanged() {
        var url = unusual("Edna");

        assertThat(sends(governance, url, Map.of("after", "0"))).hasStatus(422);
        assertThat(sends(governance, url, finding("FOLLOWED_UP", "Spoke with her manager", 0)))
                .hasStatus(303);
        assertThat(sends(governance, url, finding("FINE", "Not her family", 1))).hasStatus(303);

        assertThat(mine()).isEmpty();
        assertThat(text(gets(governance, HERE + "?looked-into=true"))).contains("Edna " + surname, "Looked into: fine");
        assertThat(document(gets(governance, url)).select(".fl-words").eachText())
                .containsExactly("Not her family", "Spoke with her manager");
        assertThatThrownBy(() -> database.owner()
                        .sql("delete from governance.unusual_finding")
                        .update())
                .isNotNull();
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondReadsTheFirstBeforeTheirWordsAreKept() {
        var url = unusual("Fay");
        sends(governance, url, finding("FINE", "First", 0));

        var second = sends(governance, url, finding("FOLLOWED_UP", "Second", 0));

        assertThat(second).hasStatus(409);
        assertThat(document(second).select("textarea").text()).isEqualTo("Second");
        assertThat(text(second)).contains("First");
    }

    @Test
    void nobodyLooksIntoTheirOwnLooks() {
        var url = unusual("Gail");
        database.owner()
                .sql("insert into access.account_role (account_id, role) values (:account, 'INFORMATION_GOVERNANCE')")
                .param("account", worker.accountId())
                .update();
        var both = accounts.find(worker.accountId()).orElseThrow().viewer();

        assertThat(text(gets(both, url))).contains("These are your own looks");
        assertThat(sends(both, url, finding("FINE", "Mine", 0))).hasStatus(404);
        assertThat(sends(governance, HERE + "/" + UUID.randomUUID(), finding("FINE", "None", 0)))
                .hasStatus(404);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void allOfItIsOnRecord() {
        var url = unusual("Hope");
        gets(governance, url);
        sends(governance, url, finding("FINE", "Not her family", 0));

        assertThat(database.owner()
                        .sql("select deed from audit.act where actor_id = :who and matter_id = :about")
                        .param("who", governance.accountId())
                        .param("about", worker.accountId())
                        .query(String.class)
                        .list())
                .contains("unusual.read", "unusual.looked-into");
        assertThat(database.owner()
                        .sql("select deed from audit.act where actor_id = :who")
                        .param("who", governance.accountId())
                        .query(String.class)
                        .list())
                .contains("unusual.listed", "unusual.sought");
    }

    @Test
    void aRuleIsChangedByANewOneAndTheOldOneStays() {
        var number = number("OUT_OF_HOURS");

        assertThat(sends(governance, HERE + "/rules/OUT_OF_HOURS", rule("NO", number)))
                .hasStatus(303);
        opened("person", UUID.randomUUID(), "2025-03-07 23:00");
        searched(MONDAY.plusDays(4), MONDAY.plusDays(4));
        assertThat(mine()).isEmpty();
        assertThat(sends(governance, HERE + "/rules/OUT_OF_HOURS", rule("YES", number)))
                .hasStatus(409);
        assertThat(sends(governance, HERE + "/rules/OUT_OF_HOURS", rule("PERHAPS", number + 1)))
                .hasStatus(422);
        assertThat(sends(governance, HERE + "/rules/NO_SUCH_RULE", rule("YES", 1)))
                .hasStatus(404);
        assertThat(sends(
                        governance,
                        HERE + "/rules/MANY_IN_A_ROW",
                        Map.of("MANY_IN_A_ROW-holds", "YES", "MANY_IN_A_ROW-many", "0", "MANY_IN_A_ROW-minutes", "x")))
                .hasStatus(422);
        assertThat(sends(governance, HERE + "/rules/OUT_OF_HOURS", rule("YES", number + 1)))
                .hasStatus(303);
        assertThat(number("OUT_OF_HOURS")).isEqualTo(number + 2);
    }

    /// An unusual look of the worker at somebody of that name; the answer is its address.
    private String unusual(String given) {
        opened("person", person(given, surname).value(), "2025-03-10 10:00");
        searched(MONDAY.plusDays(7), MONDAY.plusDays(7));
        return list().select("tbody a").stream()
                .filter(link -> link.text().contains(given))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private List<String> mine() {
        return list().select("tbody a").eachText().stream()
                .filter(words -> words.startsWith(worker.name()))
                .toList();
    }

    private Document list() {
        return document(gets(governance, HERE));
    }

    private int number(String kind) {
        return database.owner()
                .sql("select max(number) from governance.unusual_rule where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private void searched(LocalDate from, LocalDate to) {
        assertThat(sends(governance, HERE + "/days", days(from, to))).hasStatus(303);
        run();
    }

    /// The job may be at it at the same moment; then this one waits for it, and goes on until nothing waits.
    private void run() {
        do {
            lookForUnusual.run();
        } while (database.owner()
                        .sql("select count(*) from governance.unusual_search where ended_at is null")
                        .query(Integer.class)
                        .single()
                > 0);
    }

    private void opened(String kind, UUID record, String when) {
        database.owner()
                .sql("""
                        insert into audit.act (
                          at, actor_id, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id)
                        values (
                          cast(:when as timestamp) at time zone 'Europe/London', :who, 'Wendy', 'Social worker',
                          :deed, 'Looked', 'Knowing', :kind, :record)
                        """)
                .param("when", when)
                .param("who", worker.accountId())
                .param("deed", kind + ".read")
                .param("kind", kind)
                .param("record", record)
                .update();
    }

    private static Map<String, String> finding(String verdict, String words, int after) {
        return Map.of("verdict", verdict, "words", words, "after", String.valueOf(after), "_once", key());
    }

    private static Map<String, String> rule(String holds, int number) {
        return Map.of("OUT_OF_HOURS-holds", holds, "number", String.valueOf(number), "_once", key());
    }

    private static Map<String, String> days(LocalDate from, LocalDate to) {
        return Map.of(
                "from-day", String.valueOf(from.getDayOfMonth()),
                "from-month", String.valueOf(from.getMonthValue()),
                "from-year", String.valueOf(from.getYear()),
                "to-day", String.valueOf(to.getDayOfMonth()),
                "to-month", String.valueOf(to.getMonthValue()),
                "to-year", String.valueOf(to.getYear()),
                "_once", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
