package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Comparator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Agencies are asked, one of them answers, and the contact says who has looked.
class AgencyChecksJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void agenciesAreAskedFromTheContact(int width) {
        var page = window(width);
        be(page, "Social worker");
        go(page, "/work?view=team");
        page.locator("tbody a").first().click();
        page.locator("nav[aria-label='This contact']")
                .getByText("Agency checks")
                .click();
        isAccessible(page);

        button(page, "Ask these agencies").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Write what you need to know and why");
        isAccessible(page);

        page.locator("input[name=agency]").first().check();
        page.fill("[name=purpose]", "Is the child known to you, and is there anything to worry about?");
        page.check("[name=basis][value=PUBLIC_TASK]");
        button(page, "Ask these agencies").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("asked.");
        isAccessible(page);

        page.locator("nav[aria-label='This contact']")
                .getByText("Who has looked")
                .click();
        assertThat(page.locator("main")).containsText("Looked at the contact");
        isAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aProblemWithADateLeadsToItsFields(int width) {
        var page = window(width);
        be(page, "Agency checks");
        go(page, "/checks");
        page.locator("main table a, main li a, main article a").first().click();
        isAccessible(page);

        page.check("[name=finding][value=CURRENT]");
        page.fill("[name=covers-until-day]", "22");
        button(page, "Send the answer").click();
        isAccessible(page);

        link(page, "Enter the first day your records cover").click();
        assertThat(page.locator("#covers-from-day")).isFocused();
        link(page, "Enter the last day your records cover").click();
        assertThat(page.locator("#covers-until-month")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void howAgenciesAnswerIsSortedWithTheKeyboard(int width) {
        var page = window(width);
        be(page, "Social worker");
        go(page, "/checks/agencies");
        isAccessible(page);

        button(page, "Waiting").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");

        assertThat(page.locator("th[aria-sort=descending]")).hasText("Waiting");
        var waiting = page.locator("tbody td:nth-child(2)").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
        Assertions.assertThat(waiting).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
        isAccessible(page);
    }
}
