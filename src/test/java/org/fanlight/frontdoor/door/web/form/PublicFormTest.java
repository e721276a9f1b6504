package org.fanlight.frontdoor.door.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.door.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The online form over HTTP, without JavaScript.
@FanlightTest
class PublicFormTest {

    private static final String WORRY = "He cries for hours.\nNobody comes – „nobody“. 🐢";

    @LocalServerPort
    private int port;

    @Autowired
    private ContactFiles files;

    private Visitor visitor;

    @BeforeEach
    void openTheFirstPage() {
        visitor = Visitor.at(port).open("/");
    }

    @Test
    void aNeighbourTellsUsOfABabyAndIsTold() {
        begin("PUBLIC");
        visitor.open("/worried/form/children")
                .send("children-1-name", "Baby boy at number 12", "children-1-birth", "about 6 weeks");
        assertThat(visitor.path()).isEqualTo("/worried/form/children");
        visitor.open("/worried/form/children/2").send("children-2-name", "Lina", "children-2-birth", "due in March");
        assertThat(visitor.words()).contains("Baby boy at number 12", "due in March");
        visitor.open("/worried/form/worry").send("nature", WORRY, "first-hand", "SAW");
        visitor.open("/worried/form/adults").send("adults-1-name", "Kit", "adults-1-role", "mother’s partner");
        visitor.open("/worried/form/you").send("relation", "1B");
        assertThat(visitor.words()).contains("Check your answers and send");

        visitor.open("/worried/form/check");
        assertThat(visitor.words()).contains("Baby boy at number 12", "Lina", "Kit", "I saw or heard it myself");
        visitor.send();

        assertThat(visitor.path()).isEqualTo("/worried/sent");
        assertThat(visitor.words()).contains("We have what you told us", "A social worker reads it and decides by");
        var file = file();
        assertThat(file.children()).hasSize(2);
        assertThat(file.adults()).hasSize(1);
        assertThat(file.answer(Question.NATURE).orElseThrow().what().words()).isEqualTo(WORRY);
        assertThat(visitor.page().select("main a[href^=/follow/]").attr("href"))
                .isEqualTo("/follow/" + files.linkTo(file.contact().id()));
    }

    @Test
    void aChildAndAWorryAreNeededAndTheFormSaysSo() {
        begin("PUBLIC");
        visitor.open("/worried/form/check");

        assertThat(visitor.words()).contains("The children", "What you are worried about", "About you");
        assertThat(visitor.page().select("main form")).isEmpty();
        visitor.open("/worried/form/you");
        visitor.post("/worried/form/check", visitor.hidden());
        assertThat(visitor.status()).isEqualTo(422);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        begin("PUBLIC");

        visitor.open("/worried/form/worry").send("nature", "", "harm", "A bruise, " + WORRY);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().title()).startsWith("Error: ");
        assertThat(visitor.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#nature");
        assertThat(visitor.page().select("#harm").val()).isEqualTo("A bruise, " + WORRY);
        assertThat(visitor.open("/worried/form/worry").page().select("#harm").val())
                .isEqualTo("A bruise, " + WORRY);
    }

    @Test
    void sentTwiceItIsOneContact() {
        finish();
        visitor.open("/worried/form/check");
        var form = visitor.hidden();
        var first = visitor.post("/worried/form/check", form).words();

        assertThat(visitor.post("/worried/form/check", form).words()).isEqualTo(first);
    }

    @Test
    void afterSendingAnotherWorryBeginsAnew() {
        finish();
        visitor.open("/worried/form/check").send();

        begin("PUBLIC");

        assertThat(visitor.words()).contains("Needed").doesNotContain("Completed");
    }

    @Test
    void aYoungPersonReadsWordsOfTheirOwn() {
        begin("YOUNG_PERSON");

        assertThat(visitor.words()).contains("You did the right thing", "the young people’s helpline");
        assertThat(visitor.open("/worried/form/worry").words()).contains("What is happening?");
        assertThat(visitor.open("/worried/form/children/1").words()).contains("A first name or nickname is fine");
    }

    @Test
    void somebodyWhoIsTakenOutIsGoneFromTheForm() {
        begin("PUBLIC");
        visitor.open("/worried/form/children/1").send("children-1-name", "Lina");
        visitor.open("/worried/form/children/2").send("children-2-name", "Joris");

        visitor.sendTo("/worried/form/children/1/leave-out");

        assertThat(visitor.words()).contains("Joris").doesNotContain("Lina");
    }

    @Test
    void whoeverDeletesTheDraftLeavesNothing() {
        begin("PUBLIC");
        visitor.open("/worried/form/worry").send("nature", WORRY);

        visitor.open("/worried/form").sendTo("/worried/form/forget");

        assertThat(visitor.words()).contains("Nobody has read what you told us");
        assertThat(visitor.open("/worried/form").path()).isEqualTo("/worried/danger");
    }

    @Test
    void whoeverForgetsASentFormIsNotToldThatNobodyReadIt() {
        finish();
        visitor.open("/worried/form/check").send();

        visitor.sendTo("/worried/form/forget");

        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.open("/worried/sent").path()).isEqualTo("/worried/danger");
    }

    @Test
    void wordsSentAfterTheDraftIsGoneBeginANewOne() {
        begin("PUBLIC");
        visitor.open("/worried/form/worry");
        var form = visitor.hidden();
        form.put("nature", WORRY);
        visitor.open("/worried/form").sendTo("/worried/form/forget");

        visitor.post("/worried/form/worry", form);

        assertThat(visitor.path()).isEqualTo("/worried/danger");
        begin("PUBLIC");
        assertThat(visitor.open("/worried/form/worry").page().select("#nature").val())
                .isEqualTo(WORRY);
    }

    @Test
    void withoutADraftEveryPageLeadsToTheFirstQuestion() {
        for (var page : List.of("", "/worry", "/children", "/children/1", "/check")) {
            assertThat(visitor.open("/worried/form" + page).path()).isEqualTo("/worried/danger");
        }
        assertThat(visitor.open("/worried/sent").path()).isEqualTo("/worried/danger");
    }

    private void begin(String who) {
        visitor.open("/worried/danger").send("danger", "NO");
        visitor.send("who", who);
        visitor.send("district", "NOT_SURE");
        assertThat(visitor.path()).isEqualTo("/worried/form");
    }

    private void finish() {
        begin("PUBLIC");
        visitor.open("/worried/form/children/1").send("children-1-name", "Lina");
        visitor.open("/worried/form/worry").send("nature", WORRY);
        visitor.open("/worried/form/you").send("relation", "1A");
    }

    private ContactFile file() {
        var reference = visitor.page().select(".govuk-panel strong").text();
        return Reference.typed(reference)
                .flatMap(files::withReference)
                .flatMap(files::file)
                .orElseThrow();
    }
}
