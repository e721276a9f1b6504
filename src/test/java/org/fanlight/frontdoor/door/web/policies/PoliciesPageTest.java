package org.fanlight.frontdoor.door.web.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.Workers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FanlightTest
class PoliciesPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Agencies agencies;

    private final DistrictId district = new DistrictId(UUID.randomUUID());
    private final String name = "District " + district.value();

    @BeforeEach
    void aDistrict() {
        agencies.addDistricts(
                List.of(new District(district, name, district.value().toString())));
    }

    @Test
    void whatIsSetShowsAsComingAndInTheHistory() {
        assertThat(set("PROFESSIONAL", "PHONE_FIRST", "4", "1", "2099", "The pilot went <well>"))
                .hasStatus(303);

        var page = document(browser.perform(get("/policies").with(as(Workers.RUTH))));

        assertThat(page.select("table")
                        .first()
                        .select("tr:contains(" + name + ")")
                        .text())
                .contains("Online form. Phone first from 4 January 2099");
        assertThat(page.select("table")
                        .last()
                        .select("tr:contains(" + name + ")")
                        .text())
                .contains("Ruth Amis", "Phone first", "The pilot went <well>");
    }

    @Test
    void theSameFormSentTwiceSetsOneRule() {
        var form = UUID.randomUUID().toString();
        for (var sending = 0; sending < 2; sending++) {
            assertThat(browser.perform(rule("PUBLIC", "PHONE_FIRST", "4", "1", "2099", "Sent twice")
                            .param("_once", form)))
                    .hasStatus(303);
        }

        var page = document(browser.perform(get("/policies").with(as(Workers.RUTH))));
        assertThat(page.select("table").last().select("tr:contains(" + name + ")"))
                .hasSize(1);
    }

    @Test
    void anEmergencyServiceCannotBePutOnThePhone() {
        var page = document(set("EMERGENCY_SERVICE", "PHONE_FIRST", "4", "1", "2099", "To save time"));

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#kind");
        assertThat(page.select("#reason").val()).isEqualTo("To save time");
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("EMERGENCY_SERVICE");
    }

    @Test
    void aDayThatIsNoneOrHasGoneIsRefused() {
        assertThat(problems(set("PUBLIC", "PHONE_FIRST", "31", "2", "2099", "Why")))
                .containsExactly("#from-day");
        assertThat(problems(set("PUBLIC", "PHONE_FIRST", "1", "1", "2020", "Why")))
                .containsExactly("#from-day");
        assertThat(problems(set("PUBLIC", "PHONE_FIRST", "x", "", "99999999999", "Why")))
                .containsExactly("#from-day");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var page = browser.perform(post("/policies").with(as(Workers.RUTH)).with(csrf()));

        assertThat(page).hasStatus(422);
        assertThat(problems(page)).hasSize(5);
    }

    @Test
    void onlyAManagerSeesIt() {
        assertThat(browser.perform(get("/policies").with(as(Workers.SAM)))).hasStatus(403);
        assertThat(browser.perform(post("/policies").with(as(Workers.SAM)).with(csrf())))
                .hasStatus(403);
    }

    private MvcTestResult set(String kind, String channel, String day, String month, String year, String reason) {
        return browser.perform(rule(kind, channel, day, month, year, reason));
    }

    private MockHttpServletRequestBuilder rule(
            String kind, String channel, String day, String month, String year, String reason) {
        return post("/policies")
                .param("district", district.value().toString())
                .param("kind", kind)
                .param("channel", channel)
                .param("from-day", day)
                .param("from-month", month)
                .param("from-year", year)
                .param("reason", reason)
                .with(as(Workers.RUTH))
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
