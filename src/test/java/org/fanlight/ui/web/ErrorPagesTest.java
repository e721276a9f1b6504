package org.fanlight.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = UiAlone.class, loader = UiAlone.Loader.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fanlight.ui.help-phone=01632 960123")
class ErrorPagesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | We could not read that
            403 | You cannot see this page
            404 | Page not found
            409 | Someone else changed this first
            413 | That is too large to send
            429 | Too many tries
            500 | Sorry, there is a problem with the service
            503 | Sorry, the service is not available just now
            """)
    void anErrorSaysWhatToDoNextAndWhomToRingButNotWhatWentWrongInside(int status, String title) throws Exception {
        var answer = UiAlone.get(port, "/fails/" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main").text()).contains("call 999").contains("01632 960123");
        assertThat(answer.body()).doesNotContain("secret inside").doesNotContain("Exception");
    }

    @Test
    void anAddressThatLeadsNowhereIsAPageOfOurs() throws Exception {
        var answer = UiAlone.get(port, "/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).title()).isEqualTo("Page not found – Fanlight");
    }

    @Test
    void everyAnswerForbidsWhatWeDidNotSend() throws Exception {
        var headers = new TreeMap<>(UiAlone.get(port, "/cookies").headers().map());
        assertThat(headers.get("content-security-policy").getFirst())
                .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers)
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"));
    }

    @Test
    void whatThePageLoadsIsThereAndMayBeKeptForAYear() throws Exception {
        var page = Jsoup.parse(UiAlone.get(port, "/cookies").body());
        var loaded = new ArrayList<>(page.select("link[href]").eachAttr("href"));
        loaded.addAll(page.select("script[src]").eachAttr("src"));
        assertThat(loaded).hasSizeGreaterThan(3).allSatisfy(address -> {
            var answer = UiAlone.get(port, address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("max-age=31536000, public, immutable");
        });
    }

    @Test
    void afterAWriteTheResultIsFetchedAnew() throws Exception {
        var answer = UiAlone.get(port, "/goes");
        assertThat(Map.entry(
                        answer.statusCode(),
                        answer.headers().firstValue("location").orElse("")))
                .isEqualTo(Map.entry(303, "/cookies"));
    }
}
