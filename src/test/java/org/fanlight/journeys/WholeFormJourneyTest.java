package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A form with every kind of field, filled in wrong and then right.
class WholeFormJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void whatIsWrongIsSaidOnTopAndBesideAndNothingTypedIsLost(int width) {
        var page = window(width);
        go(page, "/ui/form");
        isAccessible(page);
        page.getByLabel("What is it about?").fill("She is tired in the mornings.");
        page.getByLabel("Month").fill("Mars");
        letter(page, "letter.exe", "MZ");
        button(page, "Send").click();

        assertThat(page.title()).startsWith("Error: A whole form");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        assertThat(page.locator(".govuk-error-summary li")).hasText(new String[] {
            "Enter your name",
            "Enter since when, such as March 2024; a year is enough",
            "The file must be one of these: pdf, png, jpg"
        });
        assertThat(page.getByLabel("What is it about?")).hasValue("She is tired in the mornings.");
        assertThat(page.getByLabel("Month")).hasValue("Mars");
        isAccessible(page);
        link(page, "Enter since when").click();
        assertThat(page.getByLabel("Month")).isFocused();
    }

    @Test
    void aMonthAndAYearAreEnoughAndALetterIsRead() {
        var page = window(DESK);
        go(page, "/ui/form");
        fillIn(page);

        readsWhatWasSent(page);
        isAccessible(page);
    }

    @Test
    void allOfItWorksWithoutScripts() {
        var page = windowWithoutScripts(PHONE);
        go(page, "/ui/form");
        button(page, "Send").click();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator(".govuk-error-summary li")).hasCount(2);
        fillIn(page);

        readsWhatWasSent(page);
    }

    @Test
    void aFileLargerThanTheFormTakesLeavesWhatWasTyped() {
        var page = window(DESK);
        go(page, "/ui/form");
        page.getByLabel("What is your name?").fill("Sam Teal");
        letter(page, "letter.pdf", "x".repeat(6_000_000));
        button(page, "Send").click();

        assertThat(page.locator(".govuk-error-summary")).containsText("The file is larger than 5 MB");
        assertThat(page.getByLabel("What is your name?")).hasValue("Sam Teal");
    }

    @Test
    void whatNoFormOfOursTakesIsRefusedWithWhatToDoNext() {
        var page = window(DESK);
        go(page, "/ui/form");
        letter(page, "letter.pdf", "x".repeat(20_000_000));
        button(page, "Send").click();

        assertThat(page.locator("h1")).hasText("That is too large to send");
    }

    private static void fillIn(Page page) {
        page.getByLabel("What is your name?").fill("Sam Teal");
        page.getByLabel("Month").fill("March");
        page.getByLabel("Year").fill("2024");
        letter(page, "letter.pdf", "%PDF-");
        button(page, "Send").click();
    }

    private static void readsWhatWasSent(Page page) {
        assertThat(page.locator(".govuk-summary-list__value"))
                .hasText(new String[] {"Sam Teal", "March 2024", "", "letter.pdf, 5 bytes"});
    }

    private static void letter(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }
}
