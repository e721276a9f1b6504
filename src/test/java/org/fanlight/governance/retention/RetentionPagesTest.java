package org.fanlight.governance.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.governance.web.GovernancePages;
import org.fanlight.people.PersonId;
import org.fanlight.ui.errors.WhatBecame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/// Records are seen to be due, held, proposed, agreed to by two, removed and verified; and each refusal says why.
class RetentionPagesTest extends GovernancePages {

    /// Before everything else that is due, so that it stands first.
    private static final LocalDate LONG_AGO = LocalDate.of(1930, 3, 1);

    @Autowired
    private RemoveAgreed removeAgreed;

    @Autowired
    private WhatBecame whatBecame;

    private OldRecords records;
    private Viewer head;
    private Viewer colleague;

    @BeforeEach
    void twoWhoAgree() {
        records = new OldRecords(database);
        head = newcomer("Hedda Pryce", Role.HEAD_OF_SERVICE);
        colleague = newcomer("Gwen Ashe", Role.INFORMATION_GOVERNANCE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION_GOVERNANCE")
    void nobodyElseSaysHowLongHoldsOrProposes(Role role) {
        var other = newcomer("Other", role);
        var record = "/retention/records/contact/" + UUID.randomUUID();

        assertThat(List.of("/retention", "/retention/rules", "/retention/rules/call", "/retention/holds", record))
                .allSatisfy(page -> assertThat(gets(other, page)).hasStatus(403));
        assertThat(List.of(
                        "/retention",
                        "/retention/rules",
                        "/retention/rules/call",
                        "/retention/rules/call/ending",
                        record + "/hold",
                        record + "/kept-as",
                        "/retention/holds/" + UUID.randomUUID() + "/ending"))
                .allSatisfy(page -> assertThat(sends(other, page, Map.of())).hasStatus(403));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INFORMATION_GOVERNANCE", "HEAD_OF_SERVICE"})
    void nobodyElseSeesOrJudgesWhatIsProposed(Role role) {
        var other = newcomer("Other", role);

        assertThat(List.of("/removals", "/removals/removed", "/removals/" + UUID.randomUUID()))
                .allSatisfy(page -> assertThat(gets(other, page)).hasStatus(403));
        assertThat(sends(other, "/removals/" + UUID.randomUUID(), Map.of())).hasStatus(403);
    }

    @Test
    void whatIsDueIsProposedAgreedToByTwoRemovedAndVerified() {
        var child = records.person(LONG_AGO, LONG_AGO);
        var contact = records.contact(LONG_AGO, LONG_AGO, "ADVICE_GIVEN", List.of(child));
        var row = document(gets(governance, "/retention")).select("tr:has([name=CONTACT." + contact + "])");
        assertThat(row.text()).contains("Until 1 March 1936: 6 years from the day it was closed, 1 March 1930");

        var batch = propose("CONTACT", contact);
        assertThat(document(gets(governance, "/retention")).select("[name=CONTACT." + contact + "]"))
                .isEmpty();
        assertThat(text(gets(governance, batch))).contains("You proposed this", "message 1", "named person 1");
        assertThat(sends(governance, batch, agreement(1))).hasStatus(409);
        assertThat(sends(head, batch, agreement(1))).hasStatus(303);
        assertThat(sends(head, batch, agreement(1))).hasStatus(409);
        removeAgreed.run();
        assertThat(text(gets(head, batch))).contains("Waits for two others to agree: 0 of 1 removed");
        assertThat(sends(colleague, batch, agreement(1))).hasStatus(303);
        removeAgreed.run();

        assertThat(text(gets(head, batch))).contains("Done: 1 of 1 removed");
        var removed = rowOf("/removals/removed", batch);
        assertThat(removed)
                .contains("Verified Nothing of it is left in any table")
                .contains("Proposed by Ines Roe, agreed by", "Hedda Pryce", "Gwen Ashe", "named person 1");
        assertThat(gets(governance, "/retention/records/contact/" + contact)).hasStatus(404);
        assertThat(deeds(contact)).contains("removal.removed");
        assertThat(whatBecame(governance, "/contacts/" + contact)).contains("was removed on", "edition 1");
        assertThat(whatBecame(governance, "/contacts/" + UUID.randomUUID())).isEmpty();
        assertThat(whatBecame(head, "/contacts/" + contact)).isEmpty();
    }

    @Test
    void whoDoesNotAgreeSaysWhyAndTheRecordIsDueAsBefore() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = propose("CALL", call);

        assertThat(sends(head, batch, Map.of())).hasStatus(422);
        assertThat(sends(head, batch, Map.of("agreed", "NO"))).hasStatus(422);
        assertThat(sends(head, batch, Map.of("agreed", "NO", "words", "Asked for by her son", "waiting", "1")))
                .hasStatus(303);

        assertThat(text(gets(colleague, batch))).contains("Refused", "did not agree", "Asked for by her son");
        assertThat(sends(colleague, batch, agreement(1))).hasStatus(409);
        assertThat(document(gets(governance, "/retention")).select("[name=CALL." + call + "]"))
                .hasSize(1);
    }

    @Test
    void aHoldPlacedMeanwhileTakesTheRecordOutAndTheReasonIsShown() {
        var held = records.call(LONG_AGO, LONG_AGO);
        var other = records.call(LONG_AGO, LONG_AGO);
        var batch = propose(Map.of("CALL." + held, "YES", "CALL." + other, "YES"));
        assertThat(sends(head, batch, agreement(2))).hasStatus(303);
        assertThat(sends(governance, record("call", held) + "/hold", newHold())).hasStatus(303);

        assertThat(sends(colleague, batch, agreement(2))).hasStatus(409);
        assertThat(text(gets(colleague, batch))).contains("Taken out: A legal hold stands on it");
        assertThat(sends(colleague, batch, agreement(1))).hasStatus(303);
        removeAgreed.run();

        assertThat(text(gets(head, batch))).contains("Done: 1 of 2 removed, 1 taken out");
        assertThat(gets(governance, record("call", held))).hasStatusOk();
    }

    @Test
    void aHoldOnSeveralRecordsIsEndedWithAReasonAndStaysReadable() {
        var first = records.call(LONG_AGO, LONG_AGO);
        var second = records.call(LONG_AGO, LONG_AGO);
        assertThat(sends(governance, record("call", first) + "/hold", Map.of())).hasStatus(422);
        assertThat(sends(governance, record("call", UUID.randomUUID()) + "/hold", newHold()))
                .hasStatus(404);
        sends(governance, record("call", first) + "/hold", newHold());
        var hold = holdOf("call", first);

        var url = record("call", second) + "/hold";
        assertThat(sends(governance, url, Map.of("with", id(hold)))).hasStatus(303);
        assertThat(sends(governance, url, Map.of("with", id(hold)))).hasStatus(409);
        assertThat(text(gets(governance, "/retention?shown=BLOCKED"))).contains("A legal hold stands on it");
        assertThat(sends(governance, hold + "/ending", Map.of())).hasStatus(422);
        assertThat(sends(governance, hold + "/ending", Map.of("why", "The inquiry is over")))
                .hasStatus(303);
        assertThat(sends(governance, hold + "/ending", Map.of("why", "Again"))).hasStatus(409);

        assertThat(text(gets(governance, hold))).contains("Ended", "The inquiry is over", "The Larkshire inquiry");
        assertThat(document(gets(governance, "/retention")).select("[name=CALL." + second + "]"))
                .hasSize(1);
        assertThat(deeds(first)).contains("hold.placed");
    }

    @Test
    void aRuleIsAddedChangedAndEndedAndAllThatWasSaidStaysReadable() {
        assertThat(sends(governance, "/retention/rules", Map.of())).hasStatus(422);
        assertThat(sends(governance, "/retention/rules", rule("PERSON", "CLOSURE", 300)))
                .hasStatus(422);
        assertThat(sends(governance, "/retention/rules", rule("ADOPTED", "CLOSURE", 3)))
                .hasStatus(422);
        var yesterday = LocalDate.now().minusDays(2);
        assertThat(sends(governance, "/retention/rules", rule("ADOPTED", "BIRTH", 3, yesterday)))
                .hasStatus(422);
        assertThat(sends(governance, "/retention/rules", rule("ADOPTED", "BIRTH", 123)))
                .hasStatus(303);
        var rule = document(gets(governance, "/retention/rules"))
                .select("tr:contains(123 years) a")
                .attr("href");

        assertThat(sends(governance, rule, rule("", "", 124, "1"))).hasStatus(303);
        assertThat(sends(governance, rule, rule("", "", 125, "1"))).hasStatus(409);
        assertThat(sends(governance, rule + "/ending", ending("1"))).hasStatus(409);
        assertThat(sends(governance, rule + "/ending", Map.of("edition", "2"))).hasStatus(422);
        assertThat(sends(governance, rule + "/ending", ending("2"))).hasStatus(303);

        assertThat(text(gets(governance, rule)))
                .contains("123 years", "124 years")
                .doesNotContain("125 years");
        assertThat(gets(governance, "/retention/rules/none")).hasStatus(404);
    }

    @Test
    void whatIsSaidOfAChildMakesTheirContactsStayLonger() {
        var child = records.person(LocalDate.of(1980, 5, 6), LONG_AGO.plusYears(60));
        var contact =
                records.contact(LocalDate.of(1985, 1, 1), LocalDate.of(1985, 1, 1), "ADVICE_GIVEN", List.of(child));
        var url = record("person", child);
        assertThat(sends(governance, url + "/kept-as", Map.of())).hasStatus(422);
        assertThat(sends(governance, record("contact", contact) + "/kept-as", keptAs("0")))
                .hasStatus(404);
        assertThat(sends(governance, url + "/kept-as", keptAs("0"))).hasStatus(303);
        assertThat(sends(governance, url + "/kept-as", keptAs("0"))).hasStatus(409);

        assertThat(text(gets(governance, record("contact", contact)))).contains("Until 6 May 2055: 75 years");
    }

    @Test
    void whereADayIsNotKnownTheRecordIsKeptAndSaysSo() {
        var child = records.person(null, LONG_AGO);
        var contact = records.contact(LONG_AGO, LONG_AGO, "ASSESSMENT", List.of(child));

        assertThat(text(gets(governance, record("contact", contact))))
                .contains("Cannot be worked out: the child’s date of birth is not known");
        assertThat(document(gets(governance, "/retention?shown=UNKNOWN")).select("a[href$=" + contact + "]"))
                .hasSize(1);
        assertThat(propose(List.of("CONTACT." + contact))).isEqualTo(409);
        assertThat(propose(List.of())).isEqualTo(422);
        assertThat(propose(List.of("CONTACT.x", "SOMETHING." + contact, "x"))).isEqualTo(422);
    }

    @Test
    void aContactIsFoundByItsReference() {
        var contact = records.contact(LONG_AGO, null, "ASSESSMENT", List.of());
        var reference = database.owner()
                .sql("select reference from frontdoor.contact where id = :id")
                .param("id", contact)
                .query(String.class)
                .single();

        assertThat(gets(governance, "/retention/contact?reference=" + reference))
                .hasRedirectedUrl(record("contact", contact));
        assertThat(gets(governance, "/retention/contact?reference=nonsense")).hasStatus(422);
    }

    @Test
    void aRestrictedRecordIsCountedAndNotNamedToWhomItIsHiddenFrom() {
        var child = records.person(LONG_AGO, LONG_AGO);
        restrict(new PersonId(child));
        var batch = propose("PERSON", child);

        assertThat(text(gets(head, batch)))
                .contains("A record that is kept to those who need it")
                .doesNotContain("Old");
        assertThat(text(gets(colleague, batch))).contains("Old", "Restricted");
    }

    private String propose(String kind, UUID record) {
        return propose(Map.of(kind + "." + record, "YES"));
    }

    private String propose(Map<String, String> chosen) {
        return Objects.requireNonNull(
                sends(governance, "/retention", chosen).getResponse().getRedirectedUrl());
    }

    private int propose(List<String> boxes) {
        var chosen = new HashMap<String, String>();
        boxes.forEach(box -> chosen.put(box, "YES"));
        return sends(governance, "/retention", chosen).getResponse().getStatus();
    }

    private static Map<String, String> agreement(int waiting) {
        return Map.of("agreed", "YES", "waiting", String.valueOf(waiting));
    }

    private static Map<String, String> newHold() {
        return Map.of(
                "source", "INQUIRY",
                "source-words", "The Larkshire inquiry",
                "reason", "Asked for by letter",
                "review-day", "1",
                "review-month", "4",
                "review-year", "2090");
    }

    private static Map<String, String> keptAs(String number) {
        return Map.of("sort", "LOOKED_AFTER", "holds", "YES", "known-from", "The order", "number", number);
    }

    private static Map<String, String> rule(String sort, String countedFrom, int years) {
        return rule(sort, countedFrom, years, LocalDate.now().plusDays(2));
    }

    private static Map<String, String> rule(String sort, String countedFrom, int years, LocalDate from) {
        return Map.of(
                "sort",
                sort,
                "counted-from",
                countedFrom,
                "years",
                String.valueOf(years),
                "source",
                "Our schedule",
                "local",
                "YES",
                "from-day",
                String.valueOf(from.getDayOfMonth()),
                "from-month",
                String.valueOf(from.getMonthValue()),
                "from-year",
                String.valueOf(from.getYear()));
    }

    private static Map<String, String> rule(String sort, String countedFrom, int years, String edition) {
        var fields = new HashMap<>(rule(sort, countedFrom, years));
        fields.put("edition", edition);
        return fields;
    }

    private static Map<String, String> ending(String edition) {
        return Map.of("why", "Another one", "edition", edition, "end-day", "1", "end-month", "1", "end-year", "2090");
    }

    private String holdOf(String kind, UUID record) {
        return document(gets(governance, record(kind, record)))
                .select("a[href^=/retention/holds/]:contains(Larkshire)")
                .attr("href");
    }

    private static String id(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String record(String kind, UUID id) {
        return "/retention/records/" + kind + "/" + id;
    }

    private String rowOf(String page, String link) {
        return document(gets(governance, page))
                .select("tr:has(a[href=" + link + "])")
                .text();
    }

    private List<String> deeds(UUID record) {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :id")
                .param("id", record)
                .query(String.class)
                .list();
    }

    private String whatBecame(Viewer viewer, String address) {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(new UsernamePasswordAuthenticationToken(viewer, null, List.of()));
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
        return whatBecame.of(request).orElse("");
    }
}
