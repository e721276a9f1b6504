package org.fanlight.people.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.people.warnings.WarningsWorld.body;
import static org.fanlight.people.warnings.WarningsWorld.document;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.text;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.Stories;
import org.fanlight.messages.sql.LettersWritten;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A worker writes down what others must know before they meet somebody; a manager agrees, looks again and ends it.
@FanlightTest
class WarningNotesTest {

    private static final String DOG = "Ask them to shut the dog away before you go in";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestDatabase database;

    private WarningsWorld world;
    private Viewer worker;
    private Viewer manager;
    private Viewer head;
    private PersonId person;
    private String family;

    @BeforeEach
    void peopleWithAccounts() {
        world = new WarningsWorld(browser, beans);
        worker = world.newcomer("Wendy Call", Role.SOCIAL_WORKER);
        manager = world.newcomer("Mona Duty", Role.DUTY_MANAGER);
        head = world.newcomer("Hal Chief", Role.HEAD_OF_SERVICE);
        family = WarningsWorld.surname();
        person = world.person("Kestrel", family);
    }

    @Test
    void aNoteIsShownAtOnceAsNotAgreedYetAndThenWithWhoAgreed() {
        var note = proposed(worker, "risk-to-workers", note(manager, DOG, 30));

        assertThat(text(world.gets(worker, page())))
                .contains(
                        "Warning",
                        "Risk to workers",
                        DOG,
                        "Risk to workers (proposed, not agreed yet)",
                        "Written by Wendy Call")
                .contains("They were not told: It would put the children at risk");
        assertThat(text(world.gets(manager, "/warnings"))).contains("To agree (", "Kestrel " + family);

        assertThat(world.sends(manager, note + "/agreement", Map.of())).hasStatus(303);

        assertThat(text(world.gets(worker, page())))
                .contains("Agreed by Mona Duty")
                .doesNotContain("(proposed, not agreed yet)");
        assertThat(text(world.gets(worker, page())))
                .contains("Proposed a warning note", "Looked at the warning notes", "Agreed to a warning note");
    }

    @Test
    void whoWroteANoteDoesNotAgreeToItAlsoAsAManager() {
        var other = world.newcomer("Otto Duty", Role.DUTY_MANAGER);
        var note = proposed(manager, "risk-to-workers", note(other, DOG, 30));

        assertThat(text(world.gets(manager, note))).contains("another manager has to agree");
        assertThat(world.sends(manager, note + "/agreement", Map.of())).hasStatus(409);
        assertThat(world.sends(manager, note + "/refusal", Map.of("because", "Mine")))
                .hasStatus(409);
        assertThat(text(world.gets(worker, page()))).contains("(proposed, not agreed yet)");

        assertThat(world.sends(other, note + "/agreement", Map.of())).hasStatus(303);
        assertThat(text(world.gets(worker, page()))).contains("Agreed by Otto Duty");
        var third = world.newcomer("Third", Role.DUTY_MANAGER);
        assertThat(world.sends(third, note + "/agreement", Map.of())).hasStatus(409);
        assertThat(text(world.sends(third, note + "/refusal", Map.of("because", "The dog is gone"))))
                .contains("Somebody was quicker", "What you typed was not saved", "The dog is gone");
    }

    @Test
    void onlyAManagerIsAskedAndNotTheWriter() {
        var url = page() + "/warnings/risk-to-workers";

        assertThat(world.sends(worker, url, note(worker, DOG, 30))).hasStatus(422);
        assertThat(world.sends(manager, url, note(manager, DOG, 30))).hasStatus(422);
        assertThat(world.sends(worker, url, note(world.newcomer("Olive", Role.FRONT_DOOR_OFFICER), DOG, 30)))
                .hasStatus(422);
        assertThat(notes()).isZero();
    }

    @Test
    void theFormSaysWhatIsMissingAndKeepsWhatWasTyped() {
        var url = page() + "/warnings/court-order";
        var whole = with(with(note(manager, DOG, 30), "court", "Family Court at Larkford"), "orders", "No contact");

        Stream.of("words", "told", "not-told", "review-year", "manager", "court", "orders")
                .forEach(field -> assertThat(world.sends(worker, url, with(whole, field, "")))
                        .as(field)
                        .hasStatus(422));
        assertThat(world.sends(worker, url, with(whole, "told", "yes"))).hasStatus(422);
        assertThat(world.sends(worker, url, with(whole, "words", "a".repeat(1_001))))
                .hasStatus(422);
        assertThat(world.sends(worker, url, with(whole, "until-day", "31"))).hasStatus(422);
        assertThat(world.sends(worker, url, note(manager, DOG, 0))).hasStatus(422);
        assertThat(world.sends(worker, page() + "/warnings/risk-to-workers", note(manager, DOG, 0)))
                .hasStatus(422);
        assertThat(world.sends(worker, page() + "/warnings/risk-to-workers", note(manager, DOG, 400)))
                .hasStatus(422);
        assertThat(body(world.sends(worker, url, with(whole, "manager", ""))))
                .contains(DOG, "Family Court at Larkford");
        assertThat(world.sends(worker, page() + "/warnings/sofa", whole)).hasStatus(404);
        assertThat(world.sends(worker, "/people/" + new UUID(9, 9) + "/warnings/court-order", whole))
                .hasStatus(404);
        assertThat(notes()).isZero();

        assertThat(world.sends(worker, url, whole)).hasStatus(303);
        assertThat(text(world.gets(worker, page()))).contains("Family Court at Larkford: No contact (no end given)");
    }

    @Test
    void whoMayNotWriteOrAgreeIsRefused() {
        var note = proposed(worker, "risk-to-workers", note(manager, DOG, 30));
        var teacher = world.newcomer("Tess", Role.PROFESSIONAL);

        Stream.of(teacher, world.newcomer("Jo", Role.PARTNER_CHECKER), world.newcomer("Pia", Role.SAFEGUARDING_PARTNER))
                .forEach(stranger -> {
                    assertThat(world.gets(stranger, page() + "/warnings")).hasStatus(403);
                    assertThat(world.gets(stranger, page() + "/warnings/court-order"))
                            .hasStatus(403);
                    assertThat(world.sends(stranger, page() + "/warnings/court-order", note(manager, DOG, 30)))
                            .hasStatus(403);
                    assertThat(world.gets(stranger, note)).hasStatus(403);
                });
        assertThat(world.gets(worker, "/warnings")).hasStatus(403);
        Stream.of("/agreement", "/refusal", "/review", "/ending")
                .forEach(act ->
                        assertThat(world.sends(worker, note + act, Map.of())).hasStatus(403));
        assertThat(world.gets(head, note + "/change")).hasStatus(403);
        assertThat(text(world.gets(worker, page()))).contains("(proposed, not agreed yet)");
    }

    @Test
    void aManagerWhoDoesNotAgreeSaysWhyAndItIsNotShownAnyMore() {
        var note = proposed(worker, "risk-to-workers", note(manager, DOG, 30));

        assertThat(world.sends(manager, note + "/refusal", Map.of("because", " ")))
                .hasStatus(422);
        assertThat(world.sends(manager, note + "/refusal", Map.of("because", "The dog is gone")))
                .hasStatus(303);

        assertThat(document(world.gets(worker, page())).select(".fl-warning")).isEmpty();
        assertThat(text(world.gets(worker, page() + "/warnings")))
                .contains("Not agreed by Mona Duty", "The dog is gone");
        assertThat(world.gets(worker, note + "/change")).hasStatus(404);
    }

    @Test
    void aNoteIsLookedAtAgainKeptAndEndedAndNeverForgotten() {
        var note = agreed("risk-to-workers", note(manager, DOG, 30));
        var next = WarningsWorld.note(manager, DOG, 60);

        assertThat(world.sends(manager, note + "/review", next)).hasStatus(422);
        assertThat(world.sends(manager, note + "/review", with(next, "why", "He made a threat in May")))
                .hasStatus(303);
        assertThat(text(world.gets(manager, note)))
                .contains("Looked at again and kept by Mona Duty", "He made a threat in May")
                .contains(London.dayWords(London.dateOf(Instant.now()).plusDays(60)));

        assertThat(world.sends(manager, note + "/ending", Map.of("reason", ""))).hasStatus(422);
        assertThat(world.sends(manager, note + "/ending", Map.of("reason", "He moved away")))
                .hasStatus(303);
        assertThat(world.sends(manager, note + "/ending", Map.of("reason", "Again")))
                .hasStatus(409);
        assertThat(world.sends(manager, note + "/review", with(note(manager, DOG, 60), "why", "Again")))
                .hasStatus(409);

        assertThat(document(world.gets(worker, page())).select(".fl-warning")).isEmpty();
        assertThat(text(world.gets(worker, page() + "/warnings"))).contains(DOG, "Ended by Mona Duty", "He moved away");
    }

    @Test
    void aChangedNoteFollowsTheOldOneWhichStandsUntilItIsAgreed() {
        var note = agreed("risk-to-workers", note(manager, DOG, 30));
        assertThat(body(world.gets(worker, note + "/change"))).contains(DOG);

        assertThat(world.sends(worker, note + "/change", note(manager, "Two dogs now", 90)))
                .hasStatus(303);

        assertThat(document(world.gets(worker, page())).select(".fl-warning")).hasSize(2);
        var next = newest();
        assertThat(world.sends(manager, next + "/agreement", Map.of())).hasStatus(303);
        assertThat(document(world.gets(worker, page())).select(".fl-warning").text())
                .contains("Two dogs now")
                .doesNotContain(DOG);
        assertThat(text(world.gets(worker, page() + "/warnings"))).contains(DOG, "Another note follows it");
        assertThat(world.sends(worker, note + "/change", note(manager, "Three", 90)))
                .hasStatus(404);
    }

    @Test
    void nothingOfANoteIsEverChangedOrDeleted() {
        proposed(worker, "risk-to-workers", note(manager, DOG, 30));

        Stream.of("update people.warning_note set words = 'Nothing'", "delete from people.warning_note")
                .forEach(change -> assertThatThrownBy(
                                () -> database.owner().sql(change).update())
                        .rootCause()
                        .hasMessageContaining("append-only"));
    }

    @Test
    void searchesAndContactsShowThatThereIsANote() {
        var contact = new Stories(beans).contactAbout(person, Stories.NEIGHBOUR);
        assertThat(text(world.sends(worker, "/people", Map.of("words", "kestrel " + family))))
                .doesNotContain("Warning note");
        var note = proposed(worker, "risk-to-workers", note(manager, DOG, 30));

        assertThat(text(world.sends(worker, "/people", Map.of("words", "kestrel " + family))))
                .contains("Warning note, not agreed yet");
        world.sends(manager, note + "/agreement", Map.of());
        assertThat(document(world.sends(worker, "/people", Map.of("words", "kestrel " + family)))
                        .select(".govuk-tag--yellow")
                        .text())
                .isEqualTo("Warning note");
        assertThat(document(world.gets(worker, "/contacts/" + contact.value()))
                        .select(".fl-warning")
                        .text())
                .contains("Kestrel " + family + ": Risk to workers", DOG);
        assertThat(text(world.gets(head, "/contacts/" + contact.value()))).contains(DOG);
        assertThat(text(world.gets(head, "/warnings"))).contains("Kestrel " + family);
    }

    @Test
    void aRestrictionOfThePersonHidesTheirNotes() {
        var note = agreed("risk-to-workers", note(manager, DOG, 30));
        var restriction = with(note(manager, DOG, 30), "reason", "In the news");
        assertThat(world.sends(manager, "/restricted/person/" + person.value(), restriction))
                .hasStatus(303);
        var other = world.newcomer("Otto Duty", Role.DUTY_MANAGER);

        assertThat(world.gets(other, note)).hasStatus(404);
        assertThat(world.sends(other, note + "/ending", Map.of("reason", "Gone")))
                .hasStatus(404);
        assertThat(world.gets(other, page() + "/warnings")).hasStatus(404);
        assertThat(text(world.gets(other, "/warnings"))).doesNotContain("Kestrel " + family);
        assertThat(text(world.gets(manager, note))).contains(DOG);
    }

    @Test
    void theManagerWhoAgreedIsToldOnceWhenTheDayComes() {
        var note = agreed("risk-to-workers", note(manager, DOG, 30));
        assertThat(written("warning-proposed", note)).containsExactly(email(manager));

        beans.getBean(RemindOfWarnings.class).remind();
        assertThat(written("warning-due", note)).isEmpty();

        dueToday(note);
        beans.getBean(RemindOfWarnings.class).remind();
        beans.getBean(RemindOfWarnings.class).remind();

        assertThat(written("warning-due", note)).containsExactly(email(manager));
        assertThat(text(world.gets(manager, "/warnings"))).contains("Due for review (");
        assertThat(LettersWritten.in(database).stream()
                        .filter(letter -> letter.notice().startsWith("warning-"))
                        .map(LettersWritten.Letter::words))
                .noneMatch(message -> message.contains("Kestrel") || message.contains("dog"));
    }

    private void dueToday(String note) {
        var id = UUID.fromString(note.substring("/warnings/".length()));
        var now = Instant.now();
        beans.getBean(WarningNotes.class).keep(id, new WarningId(id), London.dateOf(now), "Kept", manager, now);
    }

    private List<String> written(String notice, String note) {
        return LettersWritten.in(database).stream()
                .filter(letter ->
                        letter.notice().equals(notice) && letter.body().contains(note))
                .map(LettersWritten.Letter::address)
                .toList();
    }

    private String agreed(String kind, Map<String, String> form) {
        var note = proposed(worker, kind, form);
        assertThat(world.sends(manager, note + "/agreement", Map.of())).hasStatus(303);
        return note;
    }

    private String proposed(Viewer writer, String kind, Map<String, String> form) {
        assertThat(world.sends(writer, page() + "/warnings/" + kind, form))
                .hasStatus(303)
                .hasRedirectedUrl(page());
        return newest();
    }

    private String newest() {
        return "/warnings/"
                + database.owner()
                        .sql(
                                "select id from people.warning_note where person_id = :person order by written_at desc limit 1")
                        .param("person", person.value())
                        .query(UUID.class)
                        .single();
    }

    private long notes() {
        return database.owner()
                .sql("select count(*) from people.warning_note where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private String page() {
        return "/people/" + person.value();
    }

    private static String email(Viewer viewer) {
        return WarningsWorld.email(viewer.accountId());
    }
}
