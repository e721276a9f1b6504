package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/// A day in a small Larkshire, in a real browser. No page may break the content security policy.
@FanlightTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "fanlight.demo.months=2")
abstract class Journey {

    static final int DESK = 1280;
    static final int PHONE = 320;

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String PROBLEMS_THAT_LEAD_NOWHERE = """
            [...document.querySelectorAll(".govuk-error-summary a")]
              .filter((link) => !document.querySelector(link.hash)?.matches("input, select, textarea, button, [tabindex]"))
              .map((link) => link.hash)
            """;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void closeTheWindowsAndCheckThatNothingBrokeThePolicy() {
        windows.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /// A fresh browser, as somebody who was never here has it.
    Page window(int width) {
        return window(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /// The same without JavaScript.
    Page windowWithoutScripts(int width) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }

    /// Goes to a page of the house.
    void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    /// Signs in by the demonstration's switcher as the first person with that role.
    void be(Page page, String role) {
        go(page, "/demo");
        page.locator("section")
                .filter(new Locator.FilterOptions().setHasText(role))
                .first()
                .locator("button")
                .click();
        page.waitForLoadState();
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /// No violation of WCAG 2.2 AA that a machine can find, nothing wider than the window, and every problem leads to
    /// something that takes the focus.
    ///
    /// Seen from the top of the page, where nothing sticky lies over anything else.
    static void isAccessible(Page page) {
        page.evaluate("scrollTo(0, 0)");
        var violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();

        assertThat(violations)
                .as(page.url())
                .filteredOn(rule -> !isRadioThatReveals(rule))
                .extracting(Journey::words)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " fits the window")
                .isTrue();
        assertThat(page.evaluate(PROBLEMS_THAT_LEAD_NOWHERE)).as(page.url()).isEqualTo(List.of());
    }

    private Page window(Browser.NewContextOptions options) {
        var context = Chromium.running().newContext(options);
        windows.add(context);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context.newPage();
    }

    /// GOV.UK Frontend sets `aria-expanded` on a radio that reveals a question, against the letter of ARIA: screen
    /// readers say it (alphagov/govuk-frontend issue 979). Our accessibility statement names it.
    private static boolean isRadioThatReveals(Rule rule) {
        return rule.getId().equals("aria-allowed-attr")
                && rule.getNodes().stream()
                        .allMatch(node -> node.getHtml().contains("govuk-radios__input")
                                && node.getHtml().contains("aria-controls=\"conditional-"));
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
