package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody without an account is worried about a child, says so, and follows what happens.
class WorriedJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aNeighbourTellsUsAndFollowsWhatHappens(int width) {
        tellUs(window(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theSameWithoutJavaScript(int width) {
        tellUs(windowWithoutScripts(width));
    }

    private void tellUs(Page page) {
        go(page, "/");
        looksRight(page);
        go(page, "/worried/danger");
        button(page, "Continue").click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        looksRight(page);
        choose(page, "NO");
        choose(page, "PUBLIC");
        choose(page, "NOT_SURE");
        describeTheChild(page);
        describeTheWorry(page);
        send(page);
    }

    private static void choose(Page page, String answer) {
        page.locator("input[value='" + answer + "']").check();
        looksRight(page);
        button(page, "Continue").click();
    }

    private void describeTheChild(Page page) {
        go(page, "/worried/form/children");
        button(page, "Save and continue").click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        page.fill("#children-1-name", "Baby boy at number 12");
        page.fill("#children-1-birth", "about 6 weeks");
        button(page, "Save and continue").click();
    }

    private void describeTheWorry(Page page) {
        go(page, "/worried/form/worry");
        page.fill("#nature", "He cries for hours and nobody comes.");
        looksRight(page);
        button(page, "Save and continue").click();
        go(page, "/worried/form/children");
        assertThat(page.locator("main")).containsText("Baby boy at number 12");
    }

    private void send(Page page) {
        go(page, "/worried/form/you");
        looksRight(page);
        page.locator("input[value='1B']").check();
        button(page, "Save and continue").click();
        go(page, "/worried/form/check");
        assertThat(page.locator("main")).containsText("He cries for hours and nobody comes.");
        looksRight(page);
        button(page, "Send").click();
        assertThat(page.locator(".govuk-panel")).isVisible();
        looksRight(page);
        page.locator("main a[href*='/follow/']").first().click();
        assertThat(page.locator("main")).not().containsText("Baby boy");
        looksRight(page);
    }

    /// A browser without scripts cannot run axe; what it shows is the same page.
    private static void looksRight(Page page) {
        if (page.locator("body.js-enabled").count() > 0) {
            isAccessible(page);
        }
    }
}
