package org.fanlight.frontdoor.checks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckStage;
import org.fanlight.frontdoor.checks.ChecksWorld;
import org.fanlight.frontdoor.checks.Finding;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class CheckPagesTest extends ChecksWorld {

    @Autowired
    MockMvc mvc;

    @Test
    void aPartnerReadsTheQuestionAndNothingElseOfTheContact() {
        var page = html(getAs(policeChecker, "/checks/" + asked(maja, police).value()), 200);

        assertThat(page)
                .contains("Maja Kaminska", "Is she known to you?", "Legal obligation")
                .doesNotContain(
                        SECRET_NOTE, "Robin Vale", "Ewa", contact.value().toString());
    }

    @Test
    void theQueueShowsWhatWaits() {
        var check = asked(maja, police);

        assertThat(html(getAs(policeChecker, "/checks"), 200)).contains("Maja Kaminska", "/checks/" + check.value());
        assertThat(html(getAs(healthChecker, "/checks"), 200)).contains("Nothing waits");
    }

    @Test
    void anotherAgencysCheckIsNotFound() {
        var check = "/checks/" + asked(maja, police).value();

        assertThat(getAs(healthChecker, check).getStatus()).isEqualTo(404);
        assertThat(postAs(healthChecker, check, AnswerFields.NONE_FOUND).getStatus())
                .isEqualTo(404);
        assertThat(getAs(policeChecker, "/checks/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void eachPageIsForThoseWhoNeedIt() {
        var check = "/checks/" + asked(maja, police).value();
        var tab = "/contacts/" + contact.value() + "/checks";

        assertThat(getAs(worker, check).getStatus()).isEqualTo(403);
        assertThat(getAs(worker, "/checks").getStatus()).isEqualTo(403);
        assertThat(getAs(policeChecker, tab).getStatus()).isEqualTo(403);
        assertThat(getAs(policeChecker, "/checks/agencies").getStatus()).isEqualTo(403);
        assertThat(postAs(policeChecker, tab, UnaryOperator.identity()).getStatus())
                .isEqualTo(403);
        assertThat(getAs(viewer("Toni Reed", Role.PROFESSIONAL, police), check).getStatus())
                .isEqualTo(403);
    }

    @Test
    void nothingFoundIsShownGreyWithWhereTheAgencyLooked() {
        var check = asked(maja, police);

        assertThat(postAs(policeChecker, "/checks/" + check.value(), AnswerFields.NONE_FOUND)
                        .getStatus())
                .isEqualTo(303);

        assertThat(html(getAs(worker, "/contacts/" + contact.value() + "/checks"), 200))
                .containsPattern("govuk-tag--grey\"[^>]*>\\s*None found")
                .contains(
                        Finding.NONE_FOUND.meaning(),
                        "1 September 2012 to 22 November 2026, Larkshire Police",
                        "PC Marsh")
                .doesNotContain("govuk-tag--green");
    }

    @Test
    void anAnswerSentTwiceIsOneAnswerAndAColleaguesComesTooLateWithItsWordsKept() {
        var check = "/checks/" + asked(maja, police).value();
        var key = UUID.randomUUID().toString();

        assertThat(postAs(
                                policeChecker,
                                check,
                                form -> AnswerFields.NONE_FOUND.apply(form).param("_once", key))
                        .getStatus())
                .isEqualTo(303);
        assertThat(postAs(
                                policeChecker,
                                check,
                                form -> AnswerFields.NONE_FOUND.apply(form).param("_once", key))
                        .getStatus())
                .isEqualTo(303);
        var late = postAs(
                viewer("Alex Thorne", Role.PARTNER_CHECKER, police),
                check,
                form -> AnswerFields.NONE_FOUND.apply(form).param("words", "We know the stepfather."));

        assertThat(html(late, 409)).contains("A colleague answered", "Priya Marsh", "We know the stepfather.");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        var check = "/checks/" + asked(maja, police).value();

        var page = html(
                postAs(
                        policeChecker,
                        check,
                        form -> form.param("finding", "CURRENT").param("words", "Known <b>well</b>")),
                422);

        assertThat(page).contains("Enter the first day your records cover", "Known &lt;b&gt;well&lt;/b&gt;");
    }

    @Test
    void aWorkerAsksByTickingBoxes() {
        var tab = "/contacts/" + contact.value() + "/checks";
        assertThat(html(getAs(worker, tab), 200)).contains("Housing is asked about people aged 16 and over");

        var sent = postAs(
                worker,
                tab,
                form -> form.param("about", AskForm.value(maja), AskForm.value(mother))
                        .param("agency", AskForm.value(police), AskForm.value(housing))
                        .param("purpose", "Who lives there?")
                        .param("basis", "PUBLIC_TASK"));

        assertThat(sent.getRedirectedUrl()).isEqualTo(tab + "?asked=3&waited=0");
        assertThat(html(getAs(worker, tab + "?asked=3&waited=0"), 200))
                .contains("Asked already, and not answered yet")
                .contains("3 questions asked.", "Who lives there?");
    }

    @Test
    void everybodyAndTheAgenciesThatKnowMostChildrenAreTickedBeforeAnythingWasAsked() {
        var tab = "/contacts/" + contact.value() + "/checks";

        assertThat(ticked(html(getAs(worker, tab), 200)))
                .contains(AskForm.value(maja), AskForm.value(mother), AskForm.value(police), AskForm.value(health))
                .doesNotContain(AskForm.value(housing));

        asked(maja, police);

        assertThat(ticked(html(getAs(worker, tab), 200))).containsExactly(AskForm.value(maja), AskForm.value(mother));
    }

    @Test
    void anAgencyThatHasBeenAskedAboutEverybodyOfAnAgeForItIsNotOfferedAgain() {
        var tab = "/contacts/" + contact.value() + "/checks";
        asked(mother, housing);

        assertThat(html(getAs(worker, tab), 200))
                .doesNotContain("value=\"" + AskForm.value(housing) + "\"")
                .contains("value=\"" + AskForm.value(police) + "\"");
    }

    @Test
    void anUnusualAgencyIsRefusedUntilThereIsAReasonAndTheTicksStay() {
        var tab = "/contacts/" + contact.value() + "/checks";

        var page = html(
                postAs(
                        worker,
                        tab,
                        form -> form.param("about", AskForm.value(maja))
                                .param("agency", AskForm.value(housing))
                                .param("purpose", "Who lives there?")
                                .param("basis", "PUBLIC_TASK")),
                422);

        assertThat(page)
                .contains("Write why you ask although it is not usual at this age")
                .containsPattern("value=\"" + AskForm.value(housing) + "\"[^>]* checked");
    }

    @Test
    void aWorkerChasesAndIsToldWhyTheyCannotEscalateYet() {
        var check = asked(maja, police);
        var chases = "/contacts/" + contact.value() + "/checks/" + check.value() + "/chases";
        UnaryOperator<MockHttpServletRequestBuilder> escalation = form -> form.param("step", "ESCALATED")
                .param("check", check.value().toString())
                .param("words", "Nobody picks up");

        assertThat(html(postAs(worker, chases, escalation), 409))
                .contains("Chase the agency before you escalate.", "Nobody picks up");
        assertThat(postAs(worker, chases, form -> form.param("step", "CHASED")).getStatus())
                .isEqualTo(303);
        assertThat(stage(check)).isEqualTo(CheckStage.CHASED);
        assertThat(html(postAs(worker, chases, escalation), 409)).contains("still has time to answer");
    }

    @Test
    void theGaugeNamesTheAgenciesThatWereAsked() {
        asked(maja, police);

        assertThat(html(getAs(worker, "/checks/agencies"), 200))
                .contains(police.value().toString())
                .doesNotContain(housing.value().toString());
    }

    @Test
    void aMalformedFormNeverBreaksThePage() {
        var tab = "/contacts/" + contact.value() + "/checks";
        var check = asked(maja, police).value();
        UnaryOperator<MockHttpServletRequestBuilder> odd = form -> form.param("about", "x:y", ":", "\u0000")
                .param("agency", "x:y", ":", "\u0000")
                .param("_once", "no key")
                .param("finding", "\u0000", "CURRENT")
                .param("step", "[]")
                .param("covers-from-day", "-1", "2")
                .param("purpose", "\u0000".repeat(10))
                .param("words", "w".repeat(20_000));

        assertThat(postAs(worker, tab, odd).getStatus()).isEqualTo(422);
        assertThat(postAs(policeChecker, "/checks/" + check, odd).getStatus()).isEqualTo(422);
        assertThat(postAs(worker, tab + "/" + check + "/chases", odd).getStatus())
                .isEqualTo(409);
        assertThat(postAs(worker, tab + "/" + UUID.randomUUID() + "/chases", form -> form.param("step", "CHASED"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(getAs(worker, tab + "?asked=99999999999&waited=-1").getStatus())
                .isEqualTo(200);
        assertThat(getAs(policeChecker, "/checks/no-id").getStatus()).isBetween(400, 404);
        assertThat(getAs(worker, "/contacts/" + UUID.randomUUID() + "/checks").getStatus())
                .isEqualTo(404);
    }

    private static List<String> ticked(String page) {
        return Jsoup.parse(page).select("input[type=checkbox][checked]").eachAttr("value");
    }

    private CheckStage stage(CheckId check) {
        return checks.find(check).map(Check::stage).orElseThrow();
    }

    private MockHttpServletResponse getAs(Viewer viewer, String url) {
        return perform(viewer, get(url));
    }

    private MockHttpServletResponse postAs(
            Viewer viewer, String url, UnaryOperator<MockHttpServletRequestBuilder> fields) {
        return perform(viewer, fields.apply(post(url).with(csrf())));
    }

    private MockHttpServletResponse perform(Viewer viewer, MockHttpServletRequestBuilder request) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(viewer, null, AuthorityUtils.NO_AUTHORITIES);
        try {
            return mvc.perform(request.with(authentication(signedIn)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String html(MockHttpServletResponse response, int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException failed) {
            throw new AssertionError(failed);
        }
    }

    /// A complete answer that found nothing.
    private static final class AnswerFields {

        static final UnaryOperator<MockHttpServletRequestBuilder> NONE_FOUND =
                form -> form.param("finding", "NONE_FOUND")
                        .param("covers-from-day", "1")
                        .param("covers-from-month", "9")
                        .param("covers-from-year", "2012")
                        .param("covers-until-day", "22")
                        .param("covers-until-month", "11")
                        .param("covers-until-year", "2026")
                        .param("covers-area", "Larkshire Police")
                        .param("as-of-day", "23")
                        .param("as-of-month", "11")
                        .param("as-of-year", "2026")
                        .param("speak-to", "PC Marsh, 01632 960102");
    }
}
