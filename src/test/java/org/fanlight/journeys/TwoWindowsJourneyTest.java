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

        button(second, "Save").click();
        assertThat(second.locator("main")).containsText("your other window changed this");
        assertThat(second.locator(".fl-sides ins")).hasText("put in: second");
        isAccessible(second);
        second.check("[name=choice-notes][value=mine]");
        button(second, "Save").click();
        assertThat(second.locator("[name=notes]")).hasValue("Words of the second window");
        assertThat(second.locator(".fl-attention")).hasCount(0);
    }

    @Test
    void wordsTypedOfflineMeetTheNewerOnesSideBySide() {
        var page = call();
        var address = page.url();
        var context = page.context();
        context.setOffline(true);
        page.fill("[name=notes]", "Typed in the car park without a line");
        assertThat(page.locator("[data-autosave-status]")).containsText("no connection");
        page.close();
        context.setOffline(false);
        var colleague = window(DESK);
        be(colleague, "Front door officer");
        colleague.navigate(address);
        colleague.fill("[name=notes]", "The school rang again");
        colleague.fill("[name=caller-name]", "Mr Hale");
        button(colleague, "Save").click();
        assertThat(colleague.locator("[name=notes]")).hasValue("The school rang again");

        var again = context.newPage();
        again.navigate(address);
        assertThat(again.locator(".fl-attention textarea"))
                .hasValue(Pattern.compile("Typed in the car park without a line.*", Pattern.DOTALL));
        isAccessible(again);
        button(again, "See both side by side").click();

        assertThat(again.locator("main")).containsText("While you were writing");
        assertThat(again.locator("[name=choice-caller-name][value=theirs]")).isChecked();
        again.check("[name=choice-notes][value=mine]");
        button(again, "Save").click();
        assertThat(again.locator("[name=notes]")).hasValue("Typed in the car park without a line");
        assertThat(again.locator("[name=caller-name]")).hasValue("Mr Hale");
        assertThat(again.locator(".fl-attention")).hasCount(0);
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
