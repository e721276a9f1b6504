package org.fanlight.frontdoor.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Two workers rate, answer and allocate the same contact at once.
@FanlightTest
class TwoWorkersOneContactTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    private ContactId contact;

    @BeforeEach
    void aContactComesIn() {
        contact = new Stories(beans).contactFrom(Stories.NEIGHBOUR);
    }

    @Test
    void aRatingOnWhatNoLongerStandsIsShownBesideTheNewOne() {
        beans.getBean(AddToContact.class).rating(contact, new Rating(Urgency.RED, "He is at home"), 0, RUTH);

        var answer = send(
                "ratings", SAM, Map.of("form", "rating", "version", "0", "urgency", "GREEN", "reason", "All safe"));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("main").text())
                .contains("While you were writing, Ruth Amis changed this", "He is at home", "All safe");
        assertThat(file().ratings()).hasSize(1);

        var compared = form(answer);
        assertThat(send("ratings", SAM, compared)).hasStatus(422);
        compared.put("choice-urgency", "mine");
        assertThat(send("ratings", SAM, compared)).hasStatus(303);
        assertThat(file().ratings())
                .extracting(rating -> rating.what().reason())
                .containsExactly("He is at home", "All safe");
    }

    @Test
    void whatStandsThereMayBeLeftAsItIs() {
        beans.getBean(AddToContact.class).rating(contact, new Rating(Urgency.RED, "He is at home"), 0, RUTH);
        var compared = form(send(
                "ratings", SAM, Map.of("form", "rating", "version", "0", "urgency", "GREEN", "reason", "All safe")));
        compared.put("choice-urgency", "theirs");

        assertThat(send("ratings", SAM, compared)).hasStatus(303);

        assertThat(file().ratings()).hasSize(1);
    }

    @Test
    void anAnswerMayBeWrittenFurtherOnceTheOtherIsSeen() {
        beans.getBean(AddToContact.class)
                .answer(contact, new Answer(Question.WHEREABOUTS, "At her grandmother’s"), 0, RUTH);
        var mine = Map.of("form", "answer", "version", "0", "question", "WHEREABOUTS", "answer", "At school");

        var overtaken = send("answers", SAM, mine);

        assertThat(overtaken).hasStatus(409);
        var compared = form(overtaken);
        compared.put("choice-answer", "mine");
        compared.put("further", "yes");
        var page = send("answers", SAM, compared);
        assertThat(page).hasStatus(200);
        assertThat(page(page).select("#answer").val()).isEqualTo("At school");
        assertThat(page(page).select("form[action$=answers] [name=version]").val())
                .isEqualTo("1");
    }

    @Test
    void anAnswerToAnotherQuestionStandsInNobodysWay() {
        beans.getBean(AddToContact.class).answer(contact, new Answer(Question.OWN_WORDS, "“I am hungry”"), 0, RUTH);

        var answer = send(
                "answers",
                SAM,
                Map.of("form", "answer", "version", "0", "question", "WHEREABOUTS", "answer", "At school"));

        assertThat(answer).hasStatus(303);
        assertThat(file().answers()).hasSize(2);
    }

    @Test
    void whoeverTakesAContactThatAColleagueHasTakenIsToldSo() {
        beans.getBean(AllocateContacts.class).take(List.of(SeenWith.nobody(contact)), RUTH);

        var answer = send("taken", SAM, Map.of("version", "0"));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("main").text()).contains("Ruth Amis changed this", "Sam Okoro");
        assertThat(file().worker().orElseThrow().what().worker()).isEqualTo(RUTH.accountId());
        var compared = form(answer);
        compared.put("choice-worker", "mine");
        assertThat(send("taken", SAM, compared)).hasStatus(303);
        assertThat(file().worker().orElseThrow().what().worker()).isEqualTo(SAM.accountId());
    }

    @Test
    void aManagerWhoAllocatesManyIsToldWhichOfThemAColleagueHasAllocated() {
        var worker = socialWorker();
        var both = List.of(contact, new Stories(beans).contactFrom(Stories.NEIGHBOUR));
        var asked = browser.perform(post("/work/allocation")
                .param(
                        "contact",
                        both.stream().map(one -> one.value().toString()).toArray(String[]::new))
                .with(as(DEV))
                .with(csrf()));
        var seen = page(asked).select("[name=seen]").eachAttr("value").toArray(String[]::new);
        beans.getBean(AllocateContacts.class).take(List.of(SeenWith.nobody(contact)), SAM);

        var answer = allocated(seen, worker);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("main").text()).contains("One of these was allocated by a colleague");
        assertThat(page(answer).select("#worker option[selected]").val()).isEqualTo(worker.toString());
        assertThat(file().allocations()).hasSize(1);
        var again = page(answer).select("[name=seen]").eachAttr("value").toArray(String[]::new);
        assertThat(allocated(again, worker)).hasStatus(303);
        assertThat(file().worker().orElseThrow().what().worker()).isEqualTo(worker);
    }

    private MvcTestResult allocated(String[] seen, UUID worker) {
        return browser.perform(post("/work/allocations")
                .param("seen", seen)
                .param("worker", worker.toString())
                .with(as(DEV))
                .with(csrf()));
    }

    private UUID socialWorker() {
        var id = UUID.randomUUID();
        var account = new Account(
                id, id + "@larkshire.example", "Wren Social", "none", Set.of(Role.SOCIAL_WORKER), null, null);
        beans.getBean(Accounts.class).addAll(List.of(account));
        return id;
    }

    private MvcTestResult send(String part, Viewer viewer, Map<String, String> form) {
        var request = post("/contacts/" + contact.value() + "/" + part)
                .with(as(viewer))
                .with(csrf());
        form.forEach(request::param);
        return browser.perform(request);
    }

    private ContactFile file() {
        return beans.getBean(ContactFiles.class).file(contact).orElseThrow();
    }

    private static Map<String, String> form(MvcTestResult result) {
        var fields = new HashMap<String, String>();
        page(result)
                .select("main form input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
