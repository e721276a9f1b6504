package org.fanlight.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.London;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/// A short past, put on record the way the whole one is.
@FanlightTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "fanlight.demo.months=2")
class LarkshireIsBuiltTest {

    @Autowired
    TestDatabase database;

    @Autowired
    BuildLarkshire buildLarkshire;

    /// A Wednesday morning.
    @TestBean
    Clock clock;

    @Value("${local.server.port}")
    int port;

    static Clock clock() {
        return Clock.fixed(Calendars.london("2026-11-25 10:00"), London.ZONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker_id is null",
                "worker_id is not null and undecided > 0",
                "undecided > 0 and decide_due_at < began_at",
                "checks_waiting > 0",
                "checks_due_at < began_at",
                "feedback_due_at is not null",
                "feedback_due_at < began_at"
            })
    void everyListHasLiveWorkInIt(String list) {
        assertThat(count("""
                select count(*)
                from frontdoor.contact_standing
                cross join demo.larkshire
                where closed_at is null
                and\s""" + list)).isPositive();
    }

    @Test
    void somebodyWaitsToBeRungBack() {
        assertThat(count("""
                select count(*)
                from frontdoor.call_back b
                where not exists (select from frontdoor.conversation c where c.call_back_id = b.id)
                """)).isEqualTo(5);
    }

    @Test
    void someCallsAreStillBeingWrittenUp() {
        assertThat(count("""
                select count(*)
                from frontdoor.conversation c
                where not exists (select from frontdoor.conversation_ending e where e.conversation_id = c.id)
                """)).isEqualTo(5);
    }

    @Test
    void someDisagreementsAreOpen() {
        assertThat(count("""
                select count(*)
                from frontdoor.disagreement_step raised
                where raised.side = 'RAISED'
                and not exists (
                  select
                  from frontdoor.disagreement_step answered
                  where answered.contact_id = raised.contact_id
                  and answered.stage = raised.stage
                  and answered.side = 'ANSWERED')
                """)).isPositive();
    }

    @Test
    void everybodyIdentifiedIsInThePeopleIndex() {
        assertThat(count("""
                select count(*)
                from frontdoor.identification i
                where not exists (select from people.person p where p.id = i.person_id)
                """)).isZero();
    }

    @Test
    void somebodyIsWarnedOfInEachWayAndSomebodyIsRestricted() {
        assertThat(count("select count(distinct kind) from people.warning_note"))
                .isEqualTo(4);
        assertThat(count("select count(*) from people.warning_verdict where agreed"))
                .isEqualTo(4);
        assertThat(count("select count(*) from access.restriction where said_to_exist"))
                .isEqualTo(1);
    }

    @Test
    void itIsBuiltOnce() {
        var contacts = count("select count(*) from frontdoor.contact");

        assertThat(buildLarkshire.build()).isEqualTo(BuildLarkshire.Result.BUILT_BEFORE);
        assertThat(count("select count(*) from frontdoor.contact")).isEqualTo(contacts);
    }

    @Test
    void aVisitorBecomesSomebodyAtThePressOfAButton() throws Exception {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var page = Jsoup.parse(
                    browser.send(to("/demo").build(), BodyHandlers.ofString()).body());
            var form = page.selectFirst("main form");
            assertThat(form).isNotNull();
            var token = form.selectFirst("input[name=_csrf]");
            assertThat(token).isNotNull();

            var chosen = browser.send(
                    to(form.attr("action"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token.attr("value")))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(chosen.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/home"));

            var next = Jsoup.parse(
                    browser.send(to("/demo").build(), BodyHandlers.ofString()).body());
            assertThat(next.select(".fl-header__person").text())
                    .contains(form.parent().select("h2").text());
            assertThat(next.select(".fl-demo a").eachAttr("href")).isEqualTo(List.of("/demo"));
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private long count(String sql) {
        return database.owner().sql(sql).query(Long.class).single();
    }
}
