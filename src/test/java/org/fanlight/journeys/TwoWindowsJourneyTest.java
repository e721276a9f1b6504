package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words typed twice, typed late or typed into a tab that was closed are all still there.
class TwoWindowsJourneyTest extends Journey {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    @Test
    void aClosedTabLosesNothing() {
        var page = call();
        page.fill("[name=notes]", "He said it at breakfast club");
        page.selectOption("[name=concern-1-kind]", "EMOTIONAL_ABUSE");
        assertThat(page.locator("[data-autosave-status]")).containsText(SAVED);
        var address = page.url();
        var context = page.context();
        page.close();

        var again = context.newPage();
        again.navigate(address);

        assertThat(again.locator("[name=notes]")).hasValue("He said it at breakfast club");
        assertThat(again.locator("[name=concern-1-kind]")).hasValue("EMOTIONAL_ABUSE");
    }

    @Test
    void aSecondWindowOverwritesNothingAndKeepsItsOwnWords() {
        var first = call();
        var second = first.context().newPage();
        second.navigate(first.url());
        first.fill("[name=notes]", "Words of the first window");
        assertThat(first.locator("[data-autosave-status]")).containsText(SAVED);

        second.fill("[name=notes]", "Words of the second window");
        assertThat(second.locator("[data-autosave-status]")).containsText("someone changed this");
        assertThat(second.locator("[name=notes]")).hasValue("Words of the second window");

        first.reload();
        assertThat(first.locator("[name=notes]")).hasValue("Words of the first window");
        assertThat(first.locator("main")).containsText("Words from another window, kept apart");
    }

    @Test
    void wordsTypedAfterTheSessionWasLostAreThereOnceSignedInAgain() {
        var page = call();
        var address = page.url();
        page.context().clearCookies();
        page.fill("[name=notes]", "Typed after the session was lost");
        page.selectOption("[name=concern-1-kind]", "MISSING");
        assertThat(page.locator("[data-autosave-status]")).containsText("signed out");

        var again = page.context().newPage();
        be(again, "Social worker");
        page.close();
        again.navigate(address);

        assertThat(again.locator("[name=notes]")).hasValue("Typed after the session was lost");
        assertThat(again.locator("[name=concern-1-kind]")).hasValue("MISSING");
    }

    private Page call() {
        var page = window(DESK);
        be(page, "Social worker");
        go(page, "/calls");
        button(page, "Take a call").click();
        page.waitForURL(Pattern.compile("/calls/[0-9a-f-]{36}$"));
        return page;
    }
}
