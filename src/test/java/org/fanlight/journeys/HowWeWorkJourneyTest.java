package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A manager says how the house works.
class HowWeWorkJourneyTest extends Journey {

    private static final Consumer<Page> NOTHING_TO_LOOK_AT = _ -> {};

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aRuleOfTheSecondSignatureIsSetAndEnded(int width) {
        setAndEndARule(window(width), "Seen from a window " + width + " wide", Journey::isAccessible);
    }

    @Test
    void aRuleOfTheSecondSignatureIsSetAndEndedWithoutJavaScript() {
        setAndEndARule(windowWithoutScripts(DESK), "Seen without scripts", NOTHING_TO_LOOK_AT);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void hoursAndClocksAreSet(int width) {
        var page = window(width);
        be(page, "Duty manager");
        setADay(page, Integer.toString(width % 27 + 1));
        go(page, "/policies/clocks");
        isAccessible(page);
        link(page, "Change Call back").click();
        button(page, "Set this clock").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter a whole number");
        isAccessible(page);
    }

    @Test
    void aDayIsSetWithoutJavaScript() {
        var page = windowWithoutScripts(DESK);
        be(page, "Duty manager");
        go(page, "/policies/hours");
        fillADay(page, "28");
        assertThat(page.locator("main")).containsText("28 February 2099");
    }

    private void setADay(Page page, String day) {
        go(page, "/policies/hours");
        isAccessible(page);
        button(page, "Set this day").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Select what happens on this day");
        isAccessible(page);
        fillADay(page, day);
        assertThat(page.locator("main")).containsText(day + " February 2099");
        isAccessible(page);
    }

    private static void fillADay(Page page, String day) {
        page.fill("[name=day-day]", day);
        page.fill("[name=day-month]", "2");
        page.fill("[name=day-year]", "2099");
        page.check("[name=doors][value=OPEN]");
        page.fill("[name=day-opens]", "10:00");
        page.fill("[name=day-closes]", "14:00");
        page.check("[name=counts][value=AS_USUAL]");
        page.fill("[name=day-why]", "Many calls");
        button(page, "Set this day").click();
    }

    private void setAndEndARule(Page page, String reason, Consumer<Page> look) {
        be(page, "Duty manager");
        go(page, "/policies");
        link(page, "Second signature").click();
        look.accept(page);
        button(page, "Add this rule").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Select what a manager signs");
        look.accept(page);

        page.getByLabel("Early help").check();
        page.fill("[name=contacts]", "2");
        page.fill("[name=months]", "6");
        from(page, "4", "1", "2099");
        page.fill("[name=reason]", reason);
        button(page, "Add this rule").click();
        assertThat(note(page, reason)).containsText("where this is at least the second contact in 6 months");

        note(page, reason).locator("a").click();
        look.accept(page);
        from(page, "1", "2", "2099");
        page.fill("[name=reason]", "It was only a try");
        button(page, "End this rule").click();
        assertThat(note(page, reason)).containsText("It was only a try");
    }

    private static Locator note(Page page, String words) {
        return page.locator(".fl-note").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void from(Page page, String day, String month, String year) {
        page.fill("[name=from-day]", day);
        page.fill("[name=from-month]", month);
        page.fill("[name=from-year]", year);
    }
}
