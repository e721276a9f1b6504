package org.fanlight.frontdoor.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.HEAD;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.util.Map;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Stories;
import org.junit.jupiter.api.Test;

class AnsweringDisagreementsTest extends FeedbackPagesWorld {

    @Test
    void theListLeadsToTheDisagreementAndNamesNoChild() {
        var contact = disagreed();

        var list = document(gets(RUTH, "/disagreements"));

        assertThat(list.text())
                .contains(stories.referenceOf(contact).words(), "First stage")
                .doesNotContain(Stories.CHILD);
        assertThat(document(gets(RUTH, disagreementOn(contact))).text()).contains("I saw it again", TOLD);
    }

    @Test
    void theAnswerReachesTheReferrerAndTheListIsShorter() {
        var contact = disagreed();
        var url = disagreementOn(contact);

        assertThat(sends(RUTH, url, answer("We looked again and will visit")))
                .hasStatus(303)
                .hasRedirectedUrl("/disagreements");

        assertThat(document(anybodyGets(linkTo(contact)))
                        .select("#disagreement")
                        .text())
                .contains("We looked again and will visit", "Answered on")
                .doesNotContain(RUTH.name());
        assertThat(document(gets(RUTH, "/disagreements")).text())
                .doesNotContain(stories.referenceOf(contact).words());
    }

    @Test
    void theSecondOfTwoManagersSeesTheFirstAnswerAndKeepsTheirWords() {
        var url = disagreementOn(disagreed());
        sends(RUTH, url, answer("We will visit"));

        var second = sends(DEV, url, answer("We will ring"));

        assertThat(second).hasStatus(409);
        assertThat(document(second).text()).contains("We will visit", "We will ring");
    }

    @Test
    void whoeverDecidedIsToldThatSomebodyElseMustAnswer() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.decided(contact, RUTH);
        disagree(contact);

        var refused = sends(RUTH, disagreementOn(contact), answer("It was right"));

        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select("#answer").val()).isEqualTo("It was right");
    }

    @Test
    void aStageOfSomebodyElsesIsSeenAndNotAnswered() {
        var contact = disagreed();
        var url = disagreementOn(contact);
        var reference = stories.referenceOf(contact).words();

        assertThat(document(gets(HEAD, "/disagreements")).text()).doesNotContain(reference);
        assertThat(document(gets(HEAD, "/disagreements?stages=all")).text()).contains(reference);
        assertThat(document(gets(HEAD, url)).select("main").text())
                .contains("This stage is for a manager who did not make the decision to answer.");
        assertThat(document(gets(HEAD, url)).select("textarea")).isEmpty();
        assertThat(sends(HEAD, url, answer("We will visit"))).hasStatus(422);
    }

    @Test
    void onlyManagersSeeDisagreements() {
        var url = disagreementOn(disagreed());

        assertThat(gets(SAM, "/disagreements")).hasStatus(403);
        assertThat(gets(SAM, url)).hasStatus(403);
        assertThat(sends(SAM, url, answer("No"))).hasStatus(403);
        assertThat(anybodyGets("/disagreements")).hasStatus(302);
    }

    @Test
    void anAnswerThatNoPageWroteNeverBreaks() {
        var url = disagreementOn(disagreed());

        assertThat(sends(RUTH, url, Map.of())).hasStatus(422);
        assertThat(sends(RUTH, url, answer("\u0000 "))).hasStatus(422);
        assertThat(sends(RUTH, url, answer("x".repeat(10_001)))).hasStatus(422);
        assertThat(sends(RUTH, "/disagreements/" + new UUID(7, 7), answer("x"))).hasStatus(404);
        assertThat(gets(RUTH, "/disagreements/" + new UUID(7, 7))).hasStatus(404);
    }

    private ContactId disagreed() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.decided(contact, SAM);
        told(contact, SAM);
        disagree(contact);
        return contact;
    }

    private void disagree(ContactId contact) {
        anybodySends(
                linkTo(contact) + "/disagreement", Map.of("stage", "FIRST", "why", "I saw it again", "_once", once()));
    }

    private String disagreementOn(ContactId contact) {
        var reference = stories.referenceOf(contact).words();
        return document(gets(RUTH, "/disagreements"))
                .select("a:containsOwn(" + reference + ")")
                .attr("href");
    }

    private static Map<String, String> answer(String words) {
        return Map.of("answer", words, "_once", once());
    }
}
