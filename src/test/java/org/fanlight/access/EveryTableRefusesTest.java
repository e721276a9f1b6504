package org.fanlight.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.access.OneOfEverything.id;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.CommittedDocument;
import org.fanlight.database.Standpoint;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every table that holds a person or a matter is tried from every standpoint, with the application's own role, on a
/// database that holds one contact with something in each of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTableRefusesTest {

    /// By a policy, or because the role may not write such columns at all.
    private static final Pattern REFUSED = Pattern.compile("row-level security|permission denied");

    private static final UUID CONTACT = id(0x11, 1);
    private static final UUID RESTRICTION = id(0x19, 2);
    private static final UUID HUB = id(0xa, 1);
    private static final UUID OTHER_HUB = id(0xa, 2);
    private static final UUID POLICE = id(0xa, 3);
    private static final UUID PROBATION = id(0xa, 4);
    private static final UUID SAM = id(1, 1);
    private static final UUID TEACHER = id(1, 5);
    private static final UUID STRANGER = id(1, 99);

    /// What functions that run as the owner tell beyond the tables, each asked for what is there.
    private static final Map<String, String> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("audit.acts_showing", "audit.acts_showing(array[:person])");
        FUNCTIONS.put("frontdoor.matters_about", "frontdoor.matters_about(:person)");
        FUNCTIONS.put("frontdoor.matters_of", "frontdoor.matters_of('06DMD8XD')");
        FUNCTIONS.put("frontdoor.references_of", "frontdoor.references_of(array[:contact])");
        FUNCTIONS.put("governance.kept_how", "governance.kept_how('CONTACT', :contact)");
        FUNCTIONS.put("governance.preview", "governance.preview('UNKNOWN', 9)");
        FUNCTIONS.put("people.candidates_looked_at", "people.candidates_looked_at('nmarigold', '{}')");
        FUNCTIONS.put("people.looked_at", "people.looked_at(array[:person])");
        FUNCTIONS.put("people.undisclosed_words", "people.undisclosed_words()");
    }

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeAll
    void oneOfEverything() {
        OneOfEverything.in(database);
    }

    @Test
    void everyTableIsGuardedOrSaysWhyItNeedNot() {
        assertThat(tables(false)).containsExactlyInAnyOrderElementsOf(UnguardedTables.ALL.keySet());
    }

    @Test
    void everyGuardedTableHasSomethingInItSoThatARefusalMeansSomething() {
        assertThat(tables(true))
                .allSatisfy(table -> assertThat(database.owner()
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isPositive());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whoeverHasNoPartInItSeesNothingAtAll(Eyes eyes) {
        assertThat(tables(true))
                .allSatisfy(table -> assertThat(seen(eyes, table)).as(table).isZero());
        assertThat(FUNCTIONS.values())
                .allSatisfy(call -> assertThat(told(eyes, call)).as(call).isZero());
    }

    static Stream<Eyes> strangers() {
        return Stream.of(
                new Eyes("Nobody", Standpoint.NOBODY),
                new Eyes("The public", Standpoint.PUBLIC),
                new Eyes("The public with a link that leads nowhere", Standpoint.PUBLIC.holding(STRANGER)),
                new Eyes("Another professional", person(STRANGER, null, Role.PROFESSIONAL)),
                new Eyes("Checks of an agency that was not asked", person(STRANGER, PROBATION, Role.PARTNER_CHECKER)),
                new Eyes("Coordinator of another agency", person(STRANGER, PROBATION, Role.AGENCY_COORDINATOR)),
                new Eyes("Another system of the same agency", Standpoint.ofSystem(STRANGER, POLICE)));
    }

    /// Undone at the end, since the other tests want the contact to be there.
    @Test
    void ofARestrictedContactWhoeverHasNoNeedSeesNothingInAnyTable() {
        var needed = person(SAM, HUB, Role.DUTY_MANAGER);
        restrict(CONTACT, SAM);
        try {
            everybody().stream()
                    .filter(eyes -> !eyes.standpoint().equals(Standpoint.PUBLIC.holding(id(0x17, 1))))
                    .filter(eyes -> !SAM.equals(eyes.standpoint().account()))
                    .forEach(eyes -> assertThat(tables(true).stream()
                                    .filter(table -> table.startsWith("frontdoor."))
                                    .filter(table -> !table.equals("frontdoor.call_back")))
                            .allSatisfy(table -> assertThat(seen(eyes, table))
                                    .as(eyes + " " + table)
                                    .isZero()));
            assertThat(seen(new Eyes("", needed), "frontdoor.conversation_draft"))
                    .isOne();
            assertThat(seen(new Eyes("", needed), "frontdoor.contact")).isOne();
        } finally {
            endRestriction();
        }
        assertThat(seen(new Eyes("", person(STRANGER, HUB, Role.DUTY_MANAGER)), "frontdoor.contact"))
                .isOne();
    }

    private void restrict(UUID contact, UUID whoNeeds) {
        database.owner()
                .sql("""
                with restricted as (
                  insert into access.restriction (
                    id, subject_kind, subject_id, reason, review_on, restricted_at, restricted_by, restricted_by_name,
                    follows)
                  values (:id, 'contact', :contact, 'In the news', current_date, now(), :who, 'Sam Okoro', 0))
                insert into access.need (
                  id, restriction_id, account_id, account_name, reason, given_at, given_by, given_by_name, broken_glass)
                values (:id, :id, :who, 'Sam Okoro', 'Holds the case', now(), :who, 'Sam Okoro', false)
                """)
                .param("id", RESTRICTION)
                .param("contact", contact)
                .param("who", whoNeeds)
                .update();
    }

    private void endRestriction() {
        database.owner().sql("""
                        insert into access.restriction_ending (restriction_id, reason, ended_at, ended_by, ended_by_name)
                        values (:id, 'Over', now(), gen_random_uuid(), 'Sam Okoro')
                        """).param("id", RESTRICTION).update();
    }

    /// Somebody of another hub may search the people index, but sees nothing of the contact.
    @Test
    void anotherHubSeesNothingOfTheContact() {
        var eyes = new Eyes("", person(STRANGER, OTHER_HUB, Role.DUTY_MANAGER));

        assertThat(tables(true).stream()
                        .filter(table -> table.startsWith("frontdoor.") || table.startsWith("audit."))
                        .filter(table -> !table.equals("frontdoor.call_back")))
                .allSatisfy(table -> assertThat(seen(eyes, table)).as(table).isZero());
    }

    @Test
    void nobodyWritesAnything() {
        assertThat(tables(true))
                .allSatisfy(table -> assertThatThrownBy(() -> copyOfARow(Standpoint.NOBODY, table))
                        .as(table)
                        .rootCause()
                        .message()
                        .containsPattern(REFUSED));
    }

    @Test
    void anotherHubWritesNothingIntoTheContact() {
        Stream.of("contact_note", "decision", "allocation", "feedback", "agency_check", "urgency_rating")
                .forEach(table -> assertThatThrownBy(
                                () -> copyOfARow(person(STRANGER, OTHER_HUB, Role.DUTY_MANAGER), "frontdoor." + table))
                        .as(table)
                        .rootCause()
                        .message()
                        .containsPattern(REFUSED));
    }

    @Test
    void whatATransactionSaidIsForgottenWithIt() {
        var eyes = new Eyes("", person(SAM, HUB, Role.SOCIAL_WORKER));
        assertThat(seen(eyes, "frontdoor.contact")).isOne();

        assertThat(seen(new Eyes("", Standpoint.NOBODY), "frontdoor.contact")).isZero();
    }

    @Test
    @Tag("docs")
    void whoSeesWhichTableIsReadBySomebody() throws IOException {
        var everybody = everybody();
        CommittedDocument.holds(Path.of("docs/row-level-security.md"), """
                # Who sees which table

                Written by `./fanlight docs` from what PostgreSQL itself answered. In a database that holds one contact with something
                in every table, each table was read with the application's own role from each standpoint. `all` means every row, `1/2`
                one of two, a dot none. Nobody, the public, another professional, an agency that was not asked, its coordinator and
                another system see nothing anywhere: that is tried too.

                %s

                | Table | %s |
                |---|%s
                %s

                ## What functions tell beyond the tables

                They run as the owner and say themselves whom they answer, with no more than their columns.

                | Function | %s |
                |---|%s
                %s

                ## What is not guarded, and why it need not be

                | Table | Why |
                |---|---|
                %s
                """.formatted(
                numbered(everybody),
                places(everybody),
                "---|".repeat(everybody.size()),
                tables(true).stream().map(table -> row(table, everybody)).collect(joining("\n")),
                places(everybody),
                "---|".repeat(everybody.size()),
                FUNCTIONS.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue(), everybody))
                        .collect(joining("\n")),
                UnguardedTables.ALL.entrySet().stream()
                        .map(each -> "| `%s` | %s |".formatted(each.getKey(), each.getValue()))
                        .collect(joining("\n"))));
    }

    private String line(String function, String call, List<Eyes> everybody) {
        return "| `%s` | %s |"
                .formatted(
                        function,
                        everybody.stream()
                                .map(eyes -> told(eyes, call) == 0 ? "·" : "yes")
                                .collect(joining(" | ")));
    }

    private List<Eyes> everybody() {
        return List.of(
                new Eyes("Social worker of the hub", person(SAM, HUB, Role.SOCIAL_WORKER)),
                new Eyes("Duty manager of the hub", person(STRANGER, HUB, Role.DUTY_MANAGER)),
                new Eyes("Front door officer of the hub", person(STRANGER, HUB, Role.FRONT_DOOR_OFFICER)),
                new Eyes("Head of service of the hub", person(STRANGER, HUB, Role.HEAD_OF_SERVICE)),
                new Eyes("Social worker of another hub", person(STRANGER, OTHER_HUB, Role.SOCIAL_WORKER)),
                new Eyes(
                        "Safeguarding partner, at the last stage", person(STRANGER, POLICE, Role.SAFEGUARDING_PARTNER)),
                new Eyes("Checks of the agency that was asked", person(STRANGER, POLICE, Role.PARTNER_CHECKER)),
                new Eyes("The professional who made the contact", person(TEACHER, null, Role.PROFESSIONAL)),
                new Eyes("The system that sent the contact", Standpoint.ofSystem(id(0x16, 1), POLICE)),
                new Eyes("The public with the contact’s link", Standpoint.PUBLIC.holding(id(0x15, 1))),
                new Eyes("The public with the key of a draft", Standpoint.PUBLIC.holding(id(0x17, 1))),
                new Eyes("The public with the key of a wish to be rung", Standpoint.PUBLIC.holding(id(0xe, 1))),
                new Eyes("System operator", person(STRANGER, HUB, Role.OPERATOR)),
                new Eyes("Information governance", person(STRANGER, HUB, Role.INFORMATION_GOVERNANCE)),
                new Eyes(
                        "Coordinator of the agency that was asked", person(STRANGER, POLICE, Role.AGENCY_COORDINATOR)));
    }

    private static String places(List<Eyes> everybody) {
        return Stream.iterate(1, number -> number + 1)
                .limit(everybody.size())
                .map(String::valueOf)
                .collect(joining(" | "));
    }

    private static String numbered(List<Eyes> everybody) {
        return Stream.iterate(1, number -> number + 1)
                .limit(everybody.size())
                .map(number ->
                        "%d. %s".formatted(number, everybody.get(number - 1).words()))
                .collect(joining("\n"));
    }

    private String row(String table, List<Eyes> everybody) {
        var all = database.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
        return "| `%s` | %s |"
                .formatted(
                        table,
                        everybody.stream()
                                .map(eyes -> share(seen(eyes, table), all))
                                .collect(joining(" | ")));
    }

    private static String share(long seen, long all) {
        return seen == 0 ? "·" : seen == all ? "all" : seen + "/" + all;
    }

    private long seen(Eyes eyes, String table) {
        return database.asking(
                eyes.standpoint(),
                jdbc -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    private long told(Eyes eyes, String call) {
        return database.asking(
                eyes.standpoint(),
                jdbc -> jdbc.sql("select count(*) from " + call)
                        .param("person", id(0xc, 1))
                        .param("contact", CONTACT)
                        .query(Long.class)
                        .single());
    }

    /// Puts a row that is there already in once more, as the application's role would if somebody made it.
    private void copyOfARow(Standpoint standpoint, String table) {
        var row = database.owner()
                .sql("select to_jsonb(t)::text from " + table + " t limit 1")
                .query(String.class)
                .single();
        database.asking(
                standpoint,
                jdbc -> jdbc.sql(
                                "insert into %1$s overriding system value select * from jsonb_populate_record(null::%1$s, :row::jsonb)"
                                        .formatted(table))
                        .param("row", row)
                        .update());
    }

    private List<String> tables(boolean guarded) {
        return database.owner()
                .sql("""
                        select relnamespace::regnamespace || '.' || relname
                        from pg_class
                        where relkind in ('r', 'p')
                        and relnamespace::regnamespace::text !~ '^(pg_|information_schema|extensions)'
                        and relname <> 'flyway_schema_history'
                        and relnamespace::regnamespace || '.' || relname <> all (:empty)
                        and relrowsecurity = :guarded
                        order by 1
                        """)
                .param("empty", new String[0])
                .param("guarded", guarded)
                .query(String.class)
                .list();
    }

    private static Standpoint person(UUID account, UUID agency, Role... roles) {
        return Standpoint.ofPerson(
                account, agency, null, Stream.of(roles).map(Role::name).collect(Collectors.toSet()));
    }

    record Eyes(String words, Standpoint standpoint) {

        @Override
        public String toString() {
            return words;
        }
    }
}
