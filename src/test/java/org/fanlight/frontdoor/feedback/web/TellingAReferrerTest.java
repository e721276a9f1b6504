package org.fanlight.frontdoor.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.util.Map;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.feedback.Feedbacks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TellingAReferrerTest extends FeedbackPagesWorld {

    @Autowired
    private Feedbacks feedbacks;

    @Test
    void thePageBeginsWithWordsThatSayNothingAboutAnybody() {
        var page = document(gets(SAM, feedbackOn(decided())));

        assertThat(page.select("#shared").val()).startsWith("Thank you for telling us that you were worried.");
        assertThat(page.text()).contains("They asked not to be named", "whether the family is known to us");
    }

    @Test
    void whatIsToldIsShownAndNothingIsOwedAnyMore() {
        var contact = decided();

        var sent = sends(OLIVE, feedbackOn(contact), told("PHONE", TOLD));

        assertThat(sent).hasStatus(303).hasRedirectedUrl(feedbackOn(contact));
        assertThat(document(gets(OLIVE, feedbackOn(contact))).text()).contains(TOLD, OLIVE.name(), "Done in time");
    }

    @Test
    void aFormSentTwiceTellsOnce() {
        var contact = decided();
        var form = told("PHONE", TOLD);

        sends(SAM, feedbackOn(contact), form);
        assertThat(sends(SAM, feedbackOn(contact), form)).hasStatus(303);

        assertThat(feedbacks.of(contact)).hasSize(1);
    }

    @Test
    void aRefusalKeepsEveryWordTyped() {
        var contact = decided();

        var answer = sends(SAM, feedbackOn(contact), told("COULD_NOT", "What I had meant to say"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#shared").val()).isEqualTo("What I had meant to say");
        assertThat(document(answer).select(".govuk-error-summary").text()).contains("Enter why they could not be told");
    }

    @Test
    void beforeEveryChildIsDecidedThereIsNoForm() {
        var contact = stories.contactFrom(NEIGHBOUR);

        assertThat(document(gets(SAM, feedbackOn(contact))).select("#shared")).isEmpty();
        assertThat(sends(SAM, feedbackOn(contact), told("PHONE", TOLD))).hasStatus(422);
    }

    @Test
    void aMessageIsOfferedToWhomeverLeftAnAddress() {
        var school = stories.contactFrom(Stories.school(TEACHER));
        stories.decided(school, SAM);

        assertThat(document(gets(SAM, feedbackOn(decided()))).select("[value=MESSAGE]"))
                .hasSize(1);
        assertThat(document(gets(SAM, feedbackOn(school))).select("[value=MESSAGE]"))
                .isEmpty();
        assertThat(sends(SAM, feedbackOn(school), told("MESSAGE", TOLD))).hasStatus(422);
    }

    @Test
    void aFormThatNoPageWroteIsRefusedAndNeverBreaks() {
        var contact = decided();

        assertThat(sends(SAM, feedbackOn(contact), Map.of())).hasStatus(422);
        assertThat(sends(SAM, feedbackOn(contact), told("PIGEON", "\u0000"))).hasStatus(422);
        assertThat(sends(SAM, feedbackOn(contact), told("PHONE", "x".repeat(10_001))))
                .hasStatus(422);
        assertThat(sends(SAM, feedbackOn(contact), Map.of("way", "PHONE", "shared", "a\u0000b", "_once", "none")))
                .hasStatus(303);
        assertThat(sends(SAM, feedbackOn(new ContactId(new UUID(7, 7))), told("PHONE", TOLD)))
                .hasStatus(404);
    }

    @Test
    void onlyWorkersTellAndSeeWhatIsOwed() {
        var contact = decided();

        assertThat(gets(TEACHER, feedbackOn(contact))).hasStatus(403);
        assertThat(sends(TEACHER, feedbackOn(contact), told("PHONE", TOLD))).hasStatus(403);
        assertThat(gets(TEACHER, "/feedback")).hasStatus(403);
        assertThat(anybodyGets(feedbackOn(contact))).hasStatus(302);
        assertThat(anybodyGets("/feedback")).hasStatus(302);
    }

    @Test
    void theListLeadsToWhatIsOwedAndNamesNoChild() {
        var contact = decided();

        var everybodys = document(gets(SAM, "/feedback"));

        assertThat(everybodys.select("a[href=" + feedbackOn(contact) + "]")).hasSize(1);
        assertThat(everybodys.text()).contains("owed,").doesNotContain(Stories.CHILD);
        assertThat(document(gets(SAM, "/feedback?whose=mine")).select("a[href=" + feedbackOn(contact) + "]"))
                .isEmpty();
        assertThat(gets(SAM, "/feedback?whose=%00nobody")).hasStatusOk();
    }

    private ContactId decided() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.decided(contact, SAM);
        return contact;
    }

    private static Map<String, String> told(String way, String shared) {
        return Map.of("way", way, "shared", shared, "_once", once());
    }
}
