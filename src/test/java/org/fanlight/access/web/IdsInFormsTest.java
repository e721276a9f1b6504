package org.fanlight.access.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.CommittedDocument;
import org.fanlight.access.OneOfEverything;
import org.fanlight.agencies.Agencies;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every field of a form or an address that takes an id is sent by everybody with one of somebody else's, a restricted
/// one and one that never was: all are answered alike, and nothing is changed. The database is shared with no other
/// test but the one about ids in addresses.
@FanlightTest
@TestPropertySource(properties = "fanlight.home=target/records-by-route")
class IdsInFormsTest {

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestDatabase database;

    private final List<String> found = new ArrayList<>();

    @Autowired
    private Agencies agencies;

    /// The lists of places are remembered for a minute, unless one is added by the house itself.
    @BeforeEach
    void oneOfEverythingAndOthers() {
        OneOfEverything.withOthersIn(database);
        agencies.addAgencies(List.of());
        agencies.addTeams(List.of());
    }

    @Test
    void everyFieldThatTakesAnIdStandsInTheTable() {
        var known =
                new IdFieldsFound(RecordFields.all(), RecordFields.notFollowed().keySet());
        var found = new IdFieldsOfPages(mapping, browser).found();
        assertThat(found).as("fields with ids on the pages of the application").isNotEmpty();
        assertThat(known.unknown(found))
                .as("Say in RecordFields what these lead to")
                .isEmpty();
        assertThat(known.unknown(IdFieldsOfHandlers.of(mapping)))
                .as("Say in RecordFields what these parameters lead to")
                .isEmpty();
    }

    /// Those with an id that is not theirs come before those whose own it is, who might change something.
    @Test
    @Tag("docs")
    void anIdThatIsNotTheirsIsAnsweredLikeOneThatNeverWas() throws IOException {
        var everybody = Everybody.all();
        var never = new LinkedHashMap<String, String>();
        for (var field : RecordFields.all()) {
            everybody.forEach(
                    (who, asking) -> never.put(field.words() + field.kind() + who, wrong(field, asking, who)));
        }
        assertThat(found).isEmpty();
        var rows = new LinkedHashMap<RecordField, String>();
        for (var field : RecordFields.all()) {
            var cells = everybody.entrySet().stream()
                    .map(who -> cell(field, who.getValue(), never.get(field.words() + field.kind() + who.getKey())))
                    .toList();
            if (cells.contains("yes") == field.own().isEmpty()) {
                found.add(field.words() + " lets in " + cells);
            }
            rows.put(field, String.join(" | ", cells));
        }
        assertThat(found).isEmpty();
        CommittedDocument.holds(Path.of("docs/ids-in-forms.md"), """
                # Who reaches what by an id within a form

                Written by `./fanlight docs` from what the running application answered. [Who reaches a record by which
                route](records-by-route.md) says it of ids in addresses; an id can also stand in a field that a form or a link sends.
                Every such field that the pages of the application or its handlers have stands here once, and one without its line
                fails the build. Each was sent by each of these:

                %s

                First with ids that are not theirs to use, and with one that never was: all of them got the same answer, word for word,
                and nothing in the database had changed. Then with one’s own: `yes` means done, or told what is still missing; a dash
                means the answer that an id gets that never was; `no` means not with this role.

                | Route | Field | Takes | Answered like one that never was | %s |
                |---|---|---|---|%s
                %s

                ## Fields with an id that is not followed

                | Route and field | Why |
                |---|---|
                %s
                """.formatted(
                        Everybody.numbered(),
                        IntStream.rangeClosed(1, everybody.size())
                                .mapToObj(String::valueOf)
                                .collect(joining(" | ")),
                        "---|".repeat(everybody.size()),
                        rows.entrySet().stream()
                                .map(each -> row(each.getKey(), each.getValue()))
                                .collect(joining("\n")),
                        RecordFields.notFollowed().entrySet().stream()
                                .map(each -> "| `%s` | %s |".formatted(each.getKey(), each.getValue()))
                                .collect(joining("\n"))));
    }

    /// The answer to an id that never was, after those to the others were found to be the same.
    private String wrong(RecordField field, RequestPostProcessor asking, String who) {
        var before = everything();
        var never = answer(field, RecordField.NEVER_WAS, asking);
        if (never.startsWith("5")) {
            found.add("%s by %s: %s".formatted(field.words(), who, never));
        }
        field.strangersTo(who).forEach((what, id) -> {
            if (!answer(field, id, asking).equals(never)) {
                found.add("%s %s by %s is answered otherwise".formatted(field.words(), what, who));
            }
        });
        var after = everything();
        if (!after.equals(before)) {
            after.entrySet().removeAll(before.entrySet());
            found.add("%s by %s changes %s".formatted(field.words(), who, after.keySet()));
        }
        return never;
    }

    private String cell(RecordField field, RequestPostProcessor asking, String never) {
        if (never.startsWith("403") || never.startsWith("401") || never.startsWith("302")) {
            return "no";
        }
        if (field.own().isEmpty()) {
            return "–";
        }
        var before = everything();
        var own = answer(field, field.own(), asking);
        assertThat(own).as(field.words()).doesNotStartWith("5");
        return own.equals(never) && everything().equals(before) ? "–" : "yes";
    }

    /// Status, where it leads and the words, without what differs from one page to the next.
    private String answer(RecordField field, String id, RequestPostProcessor asking) {
        var result = browser.perform(field.request(id)
                .param("_once", UUID.randomUUID().toString())
                .with(csrf())
                .with(asking));
        if (result.getUnresolvedException() != null) {
            return "500 " + result.getUnresolvedException();
        }
        var answer = result.getResponse();
        var words = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(name=\"_(?:once|csrf)\" value=\")[^\"]*", "$1")
                .replaceAll("\\d\\d:\\d\\d(:\\d\\d)?", "TIME")
                .replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
        return answer.getStatus() + " " + answer.getRedirectedUrl() + "\n" + words;
    }

    /// All but what jobs do meanwhile, and what is gathered anew by looking.
    private Map<String, String> everything() {
        var tables = database.owner().sql("""
                select schemaname || '.' || tablename
                from pg_tables
                where schemaname in ('access', 'agencies', 'frontdoor', 'governance', 'people')
                and tablename not like 'search%'
                and tablename not in (
                  'presence', 'unusual_search', 'unusual_look', 'password_request', 'mail_link', 'subject_access_item',
                  'subject_access_redaction')
                """).query(String.class).list();
        var sql = tables.stream()
                .map(table ->
                        "select '%s' as name, count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) as what from %s t"
                                .formatted(table, table))
                .collect(joining(" union all "));
        var found = new LinkedHashMap<String, String>();
        database.owner()
                .sql(sql)
                .query((row, _) -> found.put(row.getString("name"), row.getString("what")))
                .list();
        return found;
    }

    private static String row(RecordField field, String cells) {
        var strangers = field.strangers().isEmpty()
                ? ""
                : String.join("; ", List.copyOf(field.strangers().keySet()));
        return "| `%s` | `%s` | %s | %s | %s |".formatted(field.route(), field.name(), field.kind(), strangers, cells);
    }
}
