package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A warning note is written, agreed to, looked at again, and met on the call screen before anybody knocks.
class WarningNotesJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aManagerFindsWhatWaitsAndSeesWhatAWorkerSees(int width) {
        var page = window(width);
        be(page, "Duty manager");
        go(page, "/warnings");
        assertThat(page.locator("main")).containsText("All that stand");
        isAccessible(page);

        page.locator("section").first().locator("tbody a").first().click();
        isAccessible(page);
        link(page, "own page").click();
        assertThat(page.locator(".fl-warning").first()).isVisible();
        isAccessible(page);

        page.locator("main").getByText("Warning notes").first().click();
        isAccessible(page);
        page.locator("a[href$='/warnings/do-not-disclose']").click();
        button(page, "Propose this note").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose which address must not be disclosed");
        isAccessible(page);

        page.check("[name=addresses][value=every]");
        page.fill("[name=words]", "Her brother must not learn where they live.");
        page.check("[name=told][value=no]");
        page.fill("[name=not-told]", "He reads her letters.");
        page.fill("[name=review-day]", "1");
        page.fill("[name=review-month]", "March");
        page.fill("[name=review-year]", "2027");
        page.selectOption("[name=manager]", new SelectOption().setIndex(1));
        button(page, "Propose this note").click();
        assertThat(page.locator(".fl-warning").last()).containsText("(proposed, not agreed yet)");
        assertThat(page.locator("main")).containsText("Do not disclose");
        isAccessible(page);
    }

    @Test
    void whoIsChosenOnTheCallScreenBringsTheirNotesAlong() {
        var page = window(DESK);
        be(page, "Duty manager");
        go(page, "/warnings");
        var name = page.locator("section").last().locator("tbody th a").first().innerText();
        go(page, "/calls");
        button(page, "Take a call").click();

        page.fill("[name=child-1-name]", name);

        var match = page.locator("#matches .fl-match:has(.govuk-tag--yellow)").first();
        assertThat(match).containsText("Warning note");
        match.locator("button").first().click();
        assertThat(page.locator("[data-chosen-warnings] .fl-warning").first()).isVisible();
        isAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void restrictionsAreLookedThrough(int width) {
        var page = window(width);
        be(page, "Duty manager");
        go(page, "/restrictions");
        assertThat(page.locator("main")).containsText("A colleague is of the family");
        isAccessible(page);

        page.locator("tbody a").first().click();
        button(page, "Keep it").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter why");
        isAccessible(page);
    }
}
