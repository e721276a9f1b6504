package org.fanlight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.BackLink;
import org.fanlight.ui.moj.TimeoutWarning;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PageLayoutTest {

    @Test
    void everyPageHasItsTitleItsContentAndAWayPastTheHeader() {
        var page = page(Templates.FRAME, Map.of());
        assertThat(page.title()).isEqualTo("My work – Fanlight");
        assertThat(page.select("main#main-content p").text()).isEqualTo("Three contacts");
        assertThat(page.select("dialog, noscript")).isEmpty();
        assertThat(page.select("a.govuk-skip-link").attr("href")).isEqualTo("#main-content");
        assertThat(page.select("footer a").eachAttr("href")).containsExactly("/accessibility", "/privacy", "/cookies");
    }

    @Test
    void problemsStandInTheTitleAndOnTopOfThePage() {
        var page = page(Templates.FRAME, Map.of("problems", Problems.of("caller", "Enter <who> is calling")));
        assertThat(page.title()).startsWith("Error: My work");
        var link = page.select(".govuk-error-summary a");
        assertThat(link.attr("href")).isEqualTo("#caller");
        assertThat(link.text()).isEqualTo("Enter <who> is calling");
    }

    @Test
    void theNavigationShowsWhereOneIs() {
        var frame = Templates.FRAME.withNavigation(List.of(
                NavigationLink.to("My work", "/worklist").onPage("/worklist/team"),
                NavigationLink.to("Works", "/work").onPage("/worklist/team")));
        var page = page(frame, Map.of());
        assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("My work");
    }

    @Test
    void whoIsSignedInCanSignOutAndIsNamedOnPaper() {
        var frame = Templates.FRAME
                .withSignedIn(new SignedIn(
                        "Sam Teal",
                        "Social worker",
                        "/account",
                        "/sign-out",
                        TimeoutWarning.after(30, "/stay", "/sign-in")))
                .withCsrf(new DefaultCsrfToken("X-CSRF", "_csrf", "token-1"));
        var page = page(frame, Map.of("marking", "Official – sensitive"));
        assertThat(page.select("header form[method=post]").attr("action")).isEqualTo("/sign-out");
        assertThat(page.select("header form input[name=_csrf]").val()).isEqualTo("token-1");
        assertThat(page.select("dialog button[type=submit]").attr("form"))
                .isEqualTo(page.select("header form").attr("id"));
        assertThat(page.select("noscript").text()).contains("30 minutes");
        assertThat(page.select(".fl-printed").text())
                .contains("Official – sensitive")
                .contains("Printed 23 November 2026 at 14:02 by Sam Teal, Social worker");
    }

    @Test
    void theOneInlineScriptIsTheOneThatThePolicyAllows() throws Exception {
        var page = page(Templates.FRAME, Map.of("backLink", BackLink.to("/")));
        var inline = page.select("script:not([src])");
        assertThat(inline).hasSize(1);
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(inline.first().data().getBytes(StandardCharsets.UTF_8));
        assertThat(Base64.getEncoder().encodeToString(digest))
                .isEqualTo("GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=");
        assertThat(page.select("[style], [onclick]")).isEmpty();
    }

    @Test
    void eachFormCarriesItsOwnKeyAndTheTokenAgainstForgery() {
        var frame = Templates.FRAME.withCsrf(new DefaultCsrfToken("X-CSRF", "_csrf", "token-1"));
        var first = form(frame);
        var second = form(frame);
        assertThat(first.select("input[name=_csrf]").val()).isEqualTo("token-1");
        assertThat(first.select("input[name=_once]").val())
                .hasSize(36)
                .isNotEqualTo(second.select("input[name=_once]").val());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessibility", "cookies", "privacy"})
    void thePagesAtTheFootAreThereForEverybody(String name) {
        var page = Templates.page("ui/pages/" + name, Map.of("frame", Templates.FRAME));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main p").size()).isGreaterThan(1);
    }

    private static Document form(Frame frame) {
        return Templates.page(
                "ui/forms/form", Map.of("frame", frame, "action", "/contacts", "content", Content.of("fields")));
    }

    private static Document page(Frame frame, Map<String, Object> more) {
        var parameters = new HashMap<String, Object>(
                Map.of("frame", frame, "title", "My work", "content", Html.trusted("<p>Three contacts</p>")));
        parameters.putAll(more);
        return Templates.page("ui/layout/page", parameters);
    }
}
