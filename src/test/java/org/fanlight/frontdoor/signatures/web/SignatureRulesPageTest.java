package org.fanlight.frontdoor.signatures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Workers;
import org.fanlight.worktime.London;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FanlightTest
class SignatureRulesPageTest {

    private static final String URL = "/policies/signatures";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Test
    void theHousesRuleStandsThereInWords() {
        assertThat(page(Workers.RUTH).text())
                .contains("A manager signs before “No further action, advice given”, "
                        + "where this is at least the third contact in 12 months.")
                .contains("Set by Fanlight, as delivered");
    }

    @Test
    void aRuleToComeIsShownAndEndedAndNeverDeleted() {
        var reason = "Because of <what we learned>";
        assertThat(browser.perform(rule(seen(), reason).with(as(Workers.RUTH)))).hasStatus(303);
        var line = page(Workers.RUTH).selectFirst(".fl-note:contains(" + reason + ")");
        assertThat(line.text()).contains("From 4 January 2099. Set by Ruth Amis");
        var ending = line.selectFirst("a").attr("href");

        assertThat(browser.perform(ending(ending, "It did not help").with(as(Workers.DEV))))
                .hasStatus(303);
        assertThat(page(Workers.RUTH)
                        .selectFirst(".fl-note:contains(" + reason + ")")
                        .text())
                .contains("Ended by Dev Prasad", "It did not help");
    }

    @Test
    void theNextDecisionWaitsForTheSignatureThatThePageAskedFor() {
        var stories = new Stories(beans);
        var contact = stories.contactFrom(Stories.NEIGHBOUR);
        var decisions = "/contacts/" + contact.value() + "/decisions";
        var today = LocalDate.now(London.ZONE);
        assertThat(browser.perform(post(URL)
                        .param("seen", seen())
                        .param("outcome", "OTHER_AUTHORITY")
                        .param("contacts", "1")
                        .param("months", "1")
                        .param("from-day", Integer.toString(today.getDayOfMonth()))
                        .param("from-month", Integer.toString(today.getMonthValue()))
                        .param("from-year", Integer.toString(today.getYear()))
                        .param("reason", "Families were lost on the way")
                        .with(as(Workers.RUTH))
                        .with(csrf())))
                .hasStatus(303);

        var form = document(browser.perform(get(decisions).with(as(Workers.SAM))));
        assertThat(browser.perform(post(decisions)
                        .param("child", form.select("input[name=child]").val())
                        .param("outcome", "OTHER_AUTHORITY")
                        .param("service", "The next county")
                        .param("rationale", "They have moved")
                        .with(as(Workers.SAM))
                        .with(csrf())))
                .hasStatus(303);

        assertThat(document(browser.perform(get(decisions).with(as(Workers.RUTH))))
                        .select("main")
                        .text())
                .contains("Waits for a manager’s signature. "
                        + "A manager signs before “Passed to another authority”, always.");
    }

    @Test
    void whoeverIsSecondSeesTheFirstOnesRuleAndKeepsEveryWord() {
        var seen = seen();
        browser.perform(rule(seen, "First").with(as(Workers.DEV)));

        var second = browser.perform(rule(seen, "Second thoughts").with(as(Workers.RUTH)));

        assertThat(second).hasStatus(409);
        assertThat(document(second).select(".govuk-notification-banner").text()).contains("Dev Prasad set this rule");
        assertThat(document(second).select("#reason").val()).isEqualTo("Second thoughts");
        assertThat(document(second).select("input[name=outcome][checked]").eachAttr("value"))
                .containsExactly("EARLY_HELP", "ASSESSMENT");
        assertThat(browser.perform(rule(seen(), "Second thoughts").with(as(Workers.RUTH))))
                .hasStatus(303);
    }

    @Test
    void theHousesRuleDoesNotEndWithoutAWarning() {
        var ending = page(Workers.RUTH)
                .selectFirst(".fl-note:contains(Fanlight, as delivered) a")
                .attr("href");

        var asked = document(browser.perform(get(ending).with(as(Workers.RUTH))));
        assertThat(asked.select(".govuk-warning-text").text()).contains("The house asks for it everywhere");
        var refused = browser.perform(ending(ending, "We are short of managers").with(as(Workers.RUTH)));
        assertThat(refused).hasStatus(422);
        assertThat(problems(refused)).containsExactly("#meant");
        assertThat(document(refused).select("#reason").val()).isEqualTo("We are short of managers");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var page = browser.perform(post(URL).with(as(Workers.RUTH)).with(csrf()));

        assertThat(page).hasStatus(422);
        assertThat(problems(page)).containsExactly("#outcome", "#contacts", "#months", "#from-day", "#reason");
    }

    @Test
    void onlyAManagerSeesIt() {
        assertThat(browser.perform(get(URL).with(as(Workers.SAM)))).hasStatus(403);
        assertThat(browser.perform(rule("1", "Why").with(as(Workers.SAM)))).hasStatus(403);
    }

    private String seen() {
        return page(Workers.RUTH).select("input[name=seen]").val();
    }

    private Document page(Viewer viewer) {
        return document(browser.perform(get(URL).with(as(viewer))));
    }

    private static MockHttpServletRequestBuilder rule(String seen, String reason) {
        return post(URL)
                .param("seen", seen)
                .param("outcome", "EARLY_HELP", "ASSESSMENT")
                .param("contacts", "2")
                .param("months", "6")
                .param("urgency", "RED")
                .param("district", "")
                .param("from-day", "4")
                .param("from-month", "1")
                .param("from-year", "2099")
                .param("reason", reason)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder ending(String url, String reason) {
        return post(url)
                .param("from-day", "1")
                .param("from-month", "2")
                .param("from-year", "2099")
                .param("reason", reason)
                .with(csrf());
    }

    private static List<String> problems(MvcTestResult result) {
        return document(result).select(".govuk-error-summary a").eachAttr("href");
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
