package org.fanlight.frontdoor.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FanlightTest
class ConcernsOnTheCallTest {

    private static final Map<String, String> CALL = Map.of(
            "caller-name", "Tess Hale",
            "caller-kind", "PROFESSIONAL",
            "source", "2A",
            "notes", "Neither of them has had breakfast this week",
            "child-rows", "2",
            "child-1-name", "Maja",
            "child-2-name", "Leon");
    private static final Map<String, String> NEGLECT =
            Map.of("concern-1-kind", "NEGLECT", "concern-1-child", "all", "concern-1-lies-with", "CARER");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private StartConversation startConversation;

    @Autowired
    private ContactFiles files;

    @Autowired
    private Ids ids;

    private ConversationId call;

    @BeforeEach
    void takeACall() {
        call = new ConversationId(ids.next());
        startConversation.start(call, Optional.empty(), SAM);
    }

    @Test
    void concernsAreSavedLikeEveryOtherField() {
        assertThat(post("/draft", CALL, NEGLECT)).hasStatusOk();

        var page = page();

        assertThat(page.select("[name=concern-1-kind] option[selected]").val()).isEqualTo("NEGLECT");
        assertThat(page.select("[name=concern-1-child] option").eachText())
                .containsExactly("All children", "Child 1: Maja", "Child 2: Leon");
    }

    @Test
    void theyBecomeTheContactsConcernsForEachChild() {
        var contact = contact(post("", CALL, NEGLECT, Map.of("act", "contact")));

        assertThat(contact.concerns())
                .hasSize(2)
                .allSatisfy(concern -> assertThat(concern.by()).isEqualTo(SAM.name()));
        assertThat(contact.concerns().stream().map(concern -> concern.what().child()))
                .isEqualTo(contact.children().stream().map(child -> child.id()).toList());
    }

    @Test
    void halfAConcernKeepsTheCallOpenWithEveryWord() {
        var answer = post("", CALL, Map.of("concern-1-kind", "NEGLECT", "act", "contact"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer)
                        .select(".govuk-error-summary a[href=#concern-1-lies-with]")
                        .text())
                .isEqualTo("Select who concern 1 lies with");
        assertThat(document(answer).select("[name=notes]").text()).contains("breakfast");
    }

    @Test
    void aSecondWindowsConcernsStandBesideTheFirstOnesInWords() {
        post("/draft", CALL);
        assertThat(post("/draft", CALL, NEGLECT)).hasStatus(409);

        assertThat(page().select(".fl-words").eachText())
                .contains(
                        "Neither of them has had breakfast this week",
                        "Neglect; all children; lies with: A parent or carer")
                .doesNotContain("2", "NEGLECT");
    }

    @Test
    void anotherConcernIsARowMoreToGoOnIn() {
        var page = document(post("", CALL, NEGLECT, Map.of("act", "add-concern")));

        assertThat(page.select("[name=concern-1-kind] option[selected]").val()).isEqualTo("NEGLECT");
        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("concern-2-kind");
    }

    @Test
    void whatWasChosenInAConsultationIsKeptWithIt() {
        var consultation = Map.of(
                "notes", "How to talk to a family", "answer-NEXT_STEP", "The school rings them", "act", "consultation");

        assertThat(post("", NEGLECT, consultation)).hasStatus(303);

        assertThat(page().select("main").text()).contains("Neglect; all children; lies with: A parent or carer");
    }

    private ContactFile contact(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var address = answer.getResponse().getRedirectedUrl();
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return files.file(new ContactId(id)).orElseThrow();
    }

    private Document page() {
        return document(
                browser.perform(browser.get().uri("/calls/" + call.value()).with(sam())));
    }

    @SafeVarargs
    private MvcTestResult post(String path, Map<String, String>... parts) {
        var fields = new LinkedHashMap<String, String>();
        List.of(parts).forEach(fields::putAll);
        var form = browser.post()
                .uri("/calls/" + call.value() + path)
                .with(sam())
                .with(csrf())
                .param("version", "0");
        fields.forEach(form::param);
        return browser.perform(form);
    }

    private static RequestPostProcessor sam() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(SAM, null, List.of()));
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
