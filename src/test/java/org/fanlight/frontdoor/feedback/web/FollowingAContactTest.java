package org.fanlight.frontdoor.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.OTHER_TEACHER;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.Referrer;
import org.junit.jupiter.api.Test;

class FollowingAContactTest extends FeedbackPagesWorld {

    @Test
    void theLinkShowsHowFarItIsAndWhatWasSharedAndNobodysName() {
        var contact = told(NEIGHBOUR);

        var page = anybodyGets(linkTo(contact));

        assertThat(page).hasStatusOk();
        assertThat(document(page).text())
                .contains(stories.referenceOf(contact).words(), TOLD, "We have told you")
                .doesNotContain(
                        Stories.CHILD,
                        "Marigold",
                        Stories.NOTES,
                        NEIGHBOUR.name(),
                        SAM.name(),
                        "Nothing about the family");
    }

    @Test
    void noCacheNoSearchEngineAndNoOtherSiteLearnsTheLink() {
        var answer = anybodyGets(linkTo(stories.contactFrom(NEIGHBOUR))).getResponse();

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotFound() {
        assertThat(anybodyGets("/follow/" + new UUID(7, 7))).hasStatus(404);
        assertThat(anybodyGets("/follow/nonsense")).hasStatus(404);
        assertThat(anybodySends("/follow/nonsense/survey", Map.of())).hasStatus(404);
        assertThat(anybodySends("/follow/" + new UUID(7, 7) + "/disagreement", Map.of("stage", "FIRST", "why", "x")))
                .hasStatus(404);
    }

    @Test
    void theSurveyIsAnsweredOnceAndLaterWordsAreShownBack() {
        var survey = linkTo(told(NEIGHBOUR)) + "/survey";

        assertThat(anybodySends(survey, answers("5", "4", "Kind"))).hasStatus(303);

        var second = anybodySends(survey, answers("1", "1", "I changed my mind"));
        assertThat(second).hasStatus(409);
        assertThat(document(second).text()).contains("Thank you for telling us", "I changed my mind");
    }

    @Test
    void anUnfinishedSurveyKeepsWhatWasTyped() {
        var survey = linkTo(told(NEIGHBOUR)) + "/survey";

        var answer = anybodySends(survey, answers("", "9", "Still worried\u0000"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#anything-else").val()).isEqualTo("Still worried");
        assertThat(document(answer).select(".govuk-error-summary__list li")).hasSize(2);
        assertThat(anybodySends(survey, Map.of())).hasStatus(422);
    }

    @Test
    void beforeAnythingWasToldNothingIsAsked() {
        var link = linkTo(stories.contactFrom(NEIGHBOUR));

        assertThat(document(anybodyGets(link)).select("#survey, #disagreement")).isEmpty();
        assertThat(anybodySends(link + "/survey", answers("5", "5", ""))).hasStatus(409);
        assertThat(anybodySends(link + "/disagreement", disagreement("FIRST", "Do more")))
                .hasStatus(409);
    }

    @Test
    void aDisagreementIsTakenOnceAndItsClockIsShown() {
        var link = linkTo(told(NEIGHBOUR));
        var form = disagreement("FIRST", "I saw it again");

        assertThat(anybodySends(link + "/disagreement", form)).hasStatus(303);
        assertThat(anybodySends(link + "/disagreement", form)).hasStatus(303);

        assertThat(document(anybodyGets(link)).select("#disagreement").text())
                .contains("First stage", "I saw it again", "To be answered by");
        var again = anybodySends(link + "/disagreement", disagreement("SECOND", "Now!"));
        assertThat(again).hasStatus(409);
        assertThat(document(again).text()).contains("Now!");
    }

    @Test
    void aDisagreementThatNoPageWroteNeverBreaks() {
        var link = linkTo(told(NEIGHBOUR)) + "/disagreement";

        assertThat(anybodySends(link, disagreement("FIRST", " "))).hasStatus(422);
        assertThat(anybodySends(link, disagreement("FIRST", "x".repeat(10_001))))
                .hasStatus(422);
        assertThat(anybodySends(link, disagreement("FOURTH", "x"))).hasStatus(404);
        assertThat(anybodySends(link, Map.of())).hasStatus(404);
    }

    @Test
    void aProfessionalFollowsTheirOwnContactsAndNobodyElses() {
        var contact = told(Stories.school(TEACHER));
        var url = "/my-contacts/" + stories.referenceOf(contact).words();

        assertThat(document(gets(TEACHER, "/my-contacts")).select("a[href=" + url + "]"))
                .hasSize(1);
        assertThat(document(gets(TEACHER, url)).text()).contains(TOLD).doesNotContain(Stories.CHILD, Stories.NOTES);
        assertThat(gets(OTHER_TEACHER, url)).hasStatus(404);
        assertThat(sends(OTHER_TEACHER, url + "/survey", answers("1", "1", ""))).hasStatus(404);
        assertThat(sends(TEACHER, url + "/survey", answers("4", "4", "Good"))).hasStatus(303);
    }

    @Test
    void myContactsAreForThoseWhoSignInToFollowThem() {
        assertThat(anybodyGets("/my-contacts")).hasStatus(302);
        assertThat(gets(SAM, "/my-contacts")).hasStatus(403);
        assertThat(gets(TEACHER, "/my-contacts/nonsense")).hasStatus(404);
        assertThat(gets(TEACHER, "/my-contacts?before=nonsense")).hasStatusOk();
    }

    @Test
    void manyContactsComeAPageAtATime() {
        var busy = new Viewer(new UUID(1, 77), "Bea Lund", Set.of(Role.PROFESSIONAL), null, null);
        var oldest = stories.contactFrom(Stories.school(busy));
        for (var more = 0; more < 20; more++) {
            stories.contactFrom(Stories.school(busy));
        }

        var first = document(gets(busy, "/my-contacts"));
        var next = document(gets(busy, first.select(".govuk-pagination__next a").attr("href")));

        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(next.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(stories.referenceOf(oldest).words());
        assertThat(next.select(".govuk-pagination")).isEmpty();
    }

    private ContactId told(Referrer referrer) {
        var contact = stories.contactFrom(referrer);
        stories.decided(contact, SAM);
        told(contact, SAM);
        return contact;
    }

    private static Map<String, String> answers(String listened, String clear, String words) {
        return Map.of("listened", listened, "clear", clear, "anything-else", words, "_once", once());
    }

    private static Map<String, String> disagreement(String stage, String why) {
        return Map.of("stage", stage, "why", why, "_once", once());
    }
}
