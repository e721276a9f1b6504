package org.fanlight.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.fanlight.people.Phone;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sam and Olive change the same person.
@FanlightTest
class AmendingAPersonTest {

    private static final RequestPostProcessor SAM = as(new UUID(7, 7), "Sam Ade", Role.SOCIAL_WORKER);
    private static final RequestPostProcessor OLIVE = as(new UUID(7, 8), "Olive Ray", Role.FRONT_DOOR_OFFICER);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Ids ids;

    private PersonId ada;

    @BeforeEach
    void adaIsKnown() {
        ada = new PersonId(ids.next());
        var particulars = Particulars.of(Names.of("Ada", "Eze"), new BirthDate.Known(LocalDate.of(2015, 3, 4)), Sex.F)
                .livingAt(Stay.now(new Address.At("12 Mill Lane", "LK1 2AB")))
                .reachedOn(new Phone("01632 960 001"));
        people.add(new Recording<>(Person.first(ada, particulars), Instant.EPOCH, Actor.HOUSE));
    }

    @Test
    void aChangeIsMadeAndTheFormerAddressIsKept() {
        var form = form(open(SAM));
        form.put("address", "3 Weir Close");

        assertThat(send(form, SAM)).hasStatus(303);

        assertThat(now().version()).isEqualTo(2);
        assertThat(now().addressWords()).isEqualTo("3 Weir Close, LK1 2AB");
        assertThat(now().particulars().stays()).hasSize(2);
        assertThat(now().particulars().phones()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsShownAgain() {
        var form = form(open(SAM));
        form.put("phone", "ring the aunt");

        var answer = send(form, SAM);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#phone").val()).isEqualTo("ring the aunt");
        assertThat(form(answer)).containsEntry("version", "1").containsEntry("was-phone", "01632 960 001");
        assertThat(now().version()).isEqualTo(1);
    }

    @Test
    void whoeverIsSlowerSeesBothSideBySideWithEveryWord() {
        var sams = form(open(SAM));
        var olives = form(open(OLIVE));
        olives.put("family", "Bell");
        olives.put("phone", "01632 960 555");
        send(olives, OLIVE);
        sams.put("family", "Cole");
        sams.put("address", "3 Weir Close");

        var answer = send(sams, SAM);

        assertThat(answer).hasStatus(409);
        var page = page(answer);
        assertThat(page.select("main").text())
                .contains("While you were writing, Olive Ray changed this on")
                .contains(
                        "You and Olive Ray both changed this", "Only you changed this", "Only Olive Ray changed this");
        assertThat(page.select(".fl-sides ins").text()).contains("Bell", "Cole", "3 Weir Close", "555");
        assertThat(page.select(".fl-sides del").text()).contains("taken out: Eze");
        assertThat(page.select("[name=choice-address][value=mine]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("[name=choice-phone][value=theirs]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("[name=choice-family][checked]")).isEmpty();
        assertThat(now().displayName()).isEqualTo("Ada Bell");
    }

    @Test
    void theChoicesAreSavedOnTheNewerVersion() {
        var compared = overtaken();
        compared.put("choice-family", "mine");
        compared.put("choice-phone", "theirs");

        assertThat(send(compared, SAM)).hasStatus(303);

        assertThat(now().version()).isEqualTo(3);
        assertThat(now().displayName()).isEqualTo("Ada Cole");
        assertThat(now().particulars().phones()).containsExactly(new Phone("01632 960 555"));
    }

    @Test
    void withoutAChoiceNothingIsSavedAndTheSameIsShownAgain() {
        var answer = send(overtaken(), SAM);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#choice-family");
        assertThat(page(answer).select(".fl-sides del").text()).contains("Eze");
        assertThat(now().displayName()).isEqualTo("Ada Bell");
    }

    @Test
    void theWordsMayBeChangedFurtherBeforeTheyAreSaved() {
        var compared = overtaken();
        compared.put("choice-family", "mine");
        compared.put("choice-phone", "theirs");
        compared.put("further", "yes");

        var again = send(compared, SAM);

        assertThat(again).hasStatus(200);
        var form = form(again);
        assertThat(form)
                .containsEntry("family", "Cole")
                .containsEntry("phone", "01632 960 555")
                .containsEntry("was-family", "Bell")
                .containsEntry("version", "2");
        form.put("family", "Cole-Bell");
        send(form, SAM);
        assertThat(now().displayName()).isEqualTo("Ada Cole-Bell");
    }

    @Test
    void aThirdChangeWhileTheSidesAreComparedIsShownAsWell() {
        var compared = overtaken();
        compared.put("choice-family", "mine");
        compared.put("choice-phone", "theirs");
        var third = form(open(OLIVE));
        third.put("family", "Dunn");
        send(third, OLIVE);

        var answer = send(compared, SAM);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".fl-sides ins").text()).contains("Dunn", "Cole");
        assertThat(now().displayName()).isEqualTo("Ada Dunn");
    }

    @Test
    void whoeverTypedNothingOfTheirOwnOverwritesNothing() {
        var sams = form(open(SAM));
        var olives = form(open(OLIVE));
        olives.put("family", "Bell");
        send(olives, OLIVE);

        assertThat(send(sams, SAM)).hasStatus(303);

        assertThat(now().displayName()).isEqualTo("Ada Bell");
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void aFormSentTwiceIsOneChangeAndNoConflict() {
        var sams = form(open(SAM));
        sams.put("family", "Bell");
        send(sams, SAM);
        var olives = form(open(OLIVE));
        olives.put("family", "Dunn");
        send(olives, OLIVE);

        assertThat(send(sams, SAM)).hasStatus(303);

        assertThat(now().displayName()).isEqualTo("Ada Dunn");
        assertThat(now().version()).isEqualTo(3);
    }

    @Test
    void somebodyWhoOvertookThemselvesIsToldSo() {
        var first = form(open(SAM));
        var second = form(open(SAM));
        first.put("family", "Bell");
        send(first, SAM);
        second.put("family", "Cole");

        assertThat(page(send(second, SAM)).select("main").text()).contains("your other window changed this");
    }

    @Test
    void whoeverRecordsNoContactsMayNotChangeAPerson() {
        for (Role role : List.of(Role.PROFESSIONAL, Role.PARTNER_CHECKER, Role.OPERATOR, Role.HEAD_OF_SERVICE)) {
            var somebody = as(new UUID(7, 9), "Somebody", role);
            assertThat(open(somebody)).hasStatus(403);
            assertThat(send(Map.of("family", "Bell"), somebody)).hasStatus(403);
        }
    }

    @Test
    void somebodyNotOnRecordCannotBeChanged() {
        ada = new PersonId(ids.next());

        assertThat(open(SAM)).hasStatus(404);
        assertThat(send(Map.of("family", "Bell"), SAM)).hasStatus(404);
    }

    /// Sam's side by side, after Olive has changed the family name and the phone, and Sam the family name.
    private Map<String, String> overtaken() {
        var sams = form(open(SAM));
        var olives = form(open(OLIVE));
        olives.put("family", "Bell");
        olives.put("phone", "01632 960 555");
        send(olives, OLIVE);
        sams.put("family", "Cole");
        return form(send(sams, SAM));
    }

    private MvcTestResult open(RequestPostProcessor who) {
        return browser.perform(get(url()).with(who));
    }

    private MvcTestResult send(Map<String, String> form, RequestPostProcessor who) {
        var request = post(url()).with(who).with(csrf());
        form.forEach(request::param);
        return browser.perform(request);
    }

    private Person now() {
        return people.find(ada).orElseThrow();
    }

    private String url() {
        return "/people/" + ada.value() + "/details";
    }

    /// What a browser would send of the form on this page; of radios and ticks, those that are set.
    private static Map<String, String> form(MvcTestResult result) {
        var fields = new HashMap<String, String>();
        page(result).select("main form").forms().getFirst().formData().forEach(field -> {
            fields.putIfAbsent(field.key(), field.value());
        });
        fields.keySet().removeIf(name -> name.startsWith("choice-"));
        return fields;
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor as(UUID account, String name, Role role) {
        Viewer viewer = new Viewer(account, name, Set.of(role), null, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
