package org.fanlight.frontdoor.house.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.Workers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FanlightTest
class HousePagesTest {

    private static final String HOURS = "/policies/hours";
    private static final String CALL_BACK = "/policies/clocks/call-back";

    @Autowired
    private MockMvcTester browser;

    @Test
    void theHoursAreShownWithTheBankHolidaysToCome() {
        var page = page(HOURS);

        assertThat(page.select("tr:contains(Friday)").first().text()).contains("08:30 to 16:30");
        assertThat(page.select("tr:contains(Christmas)").text())
                .contains("Closed, a bank holiday", "Banking and Financial Dealings Act 1971");
        assertThat(page.select("#friday-closes").val()).isEqualTo("16:30");
    }

    @Test
    void aDayThatIsDifferentIsShownWithWhoSaidSo() {
        var asked = seen(page(HOURS), "/days");
        assertThat(browser.perform(aDay(asked, "CLOSED", "Everybody <trains>").with(as(Workers.RUTH))))
                .hasStatus(303);

        assertThat(page(HOURS).select("tr:contains(1 July 2099)").first().text())
                .contains("Closed", "Ruth Amis", "Everybody <trains>");
    }

    @Test
    void whoeverIsSecondSeesTheFirstOnesDayAndKeepsEveryWord() {
        var asked = seen(page(HOURS), "/days");
        browser.perform(aDay(asked, "AS_USUAL", "No training").with(as(Workers.DEV)));

        var second = browser.perform(aDay(asked, "CLOSED", "Training").with(as(Workers.RUTH)));

        assertThat(second).hasStatus(409);
        assertThat(document(second).select(".govuk-notification-banner").text())
                .contains("Dev Prasad set 1 July 2099: As usual again.");
        assertThat(document(second).select("#day-why").val()).isEqualTo("Training");
        assertThat(document(second).select("#day-day").val()).isEqualTo("1");
    }

    @Test
    void aWeekIsSetAsAWhole() {
        var page = page(HOURS);
        var form = post(HOURS + "/weeks")
                .param("seen", seen(page, "/weeks"))
                .param("monday-opens", "7.00")
                .param("monday-closes", "19:00")
                .param("from-day", "1")
                .param("from-month", "6")
                .param("from-year", "2098")
                .param("why", "Longer Mondays")
                .with(csrf());

        assertThat(browser.perform(form.with(as(Workers.RUTH)))).hasStatus(303);
        var week = page(HOURS).select("table:contains(From 1 June 2098)");
        assertThat(week.select("tr:contains(Monday)").text()).contains("07:00 to 19:00");
        assertThat(week.select("tr:contains(Tuesday)").text()).contains("Closed");
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        var form = post(HOURS + "/weeks")
                .param("monday-opens", "17:00")
                .param("monday-closes", "08:30")
                .param("tuesday-opens", "25:00")
                .with(csrf());

        assertThat(problems(browser.perform(form.with(as(Workers.RUTH)))))
                .containsExactly("#monday-closes", "#tuesday-opens", "#tuesday-closes", "#from-day", "#why");
        assertThat(problems(browser.perform(post(HOURS + "/days").with(csrf()).with(as(Workers.RUTH)))))
                .containsExactly("#day-day", "#doors", "#counts", "#day-why");
    }

    @Test
    void aClockOfTheHouseCanBeSetAndOneOfTheGuidanceCannot() {
        var clocks = page("/policies/clocks");
        assertThat(clocks.select("tr:contains(rated Red)").text())
                .contains("4 hours, past closing too", "Information sharing agreement of the hub");
        assertThat(clocks.select("tr:contains(until it is decided)").text())
                .contains("1 working day", "Working Together to Safeguard Children 2023")
                .doesNotContain("Change");
        assertThat(browser.perform(get("/policies/clocks/decide").with(as(Workers.RUTH))))
                .hasStatus(404);
        assertThat(browser.perform(get("/policies/clocks/none").with(as(Workers.RUTH))))
                .hasStatus(404);

        var seen = seen(page(CALL_BACK), "/call-back");
        assertThat(browser.perform(aClock(seen).with(as(Workers.RUTH)))).hasStatus(303);
        assertThat(page("/policies/clocks").select("tr:contains(Call back)").text())
                .contains("45 hours by day and night from 1 May 2099", "Agreed with <everybody>", "Ruth Amis");
        assertThat(browser.perform(aClock(seen).with(as(Workers.DEV)))).hasStatus(409);
    }

    @Test
    void aClockNeedsANumberADayAndASource() {
        assertThat(problems(browser.perform(post(CALL_BACK).with(csrf()).with(as(Workers.RUTH)))))
                .containsExactly("#amount", "#kind", "#from-day", "#why");
    }

    @Test
    void onlyAManagerSeesThem() {
        assertThat(browser.perform(get(HOURS).with(as(Workers.SAM)))).hasStatus(403);
        assertThat(browser.perform(get("/policies/clocks").with(as(Workers.SAM))))
                .hasStatus(403);
    }

    private static MockHttpServletRequestBuilder aDay(String seen, String doors, String why) {
        return post(HOURS + "/days")
                .param("seen", seen)
                .param("day-day", "1")
                .param("day-month", "7")
                .param("day-year", "2099")
                .param("doors", doors)
                .param("counts", "AS_USUAL")
                .param("day-why", why)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder aClock(String seen) {
        return post(CALL_BACK)
                .param("seen", seen)
                .param("amount", "45")
                .param("kind", "ELAPSED_HOURS")
                .param("from-day", "1")
                .param("from-month", "5")
                .param("from-year", "2099")
                .param("why", "Agreed with <everybody>")
                .with(csrf());
    }

    private static String seen(Document page, String form) {
        return page.select("form[action$=" + form + "] input[name=seen]").val();
    }

    private Document page(String url) {
        return document(browser.perform(get(url).with(as(Workers.RUTH))));
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
