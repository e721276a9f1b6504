package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Information governance takes in a subject access request, and goes from item to item, by the keyboard.
class SubjectAccessJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, 375})
    void aRequestIsTakenInAndItsFirstItemsAreDecided(int width) {
        var page = window(width);
        be(page, "Information governance");
        go(page, "/subject-access");
        button(page, "Take in a request").click();
        isAccessible(page);
        page.getByLabel("Name, birth date or postcode").fill("smith");
        button(page, "Search").click();
        isAccessible(page);
        page.locator(".fl-whom a").first().click();
        isAccessible(page);

        button(page, "Take it in").click();
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose who asks");
        isAccessible(page);
        takeIn(page);
        isAccessible(page);
        assertThat(page.locator("main").textContent()).contains("Being prepared", "items are decided");

        page.getByText("Go through those not decided").click();
        isAccessible(page);
        page.locator("tbody a").first().press("Enter");
        isAccessible(page);
        button(page, "This is right: next").press("Enter");
        assertThat(page.locator("main").textContent()).contains("Not decided");
        button(page, "Withhold it").press("Enter");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Enter the words to withhold");
        isAccessible(page);
        go(page, "/subject-access");
        isAccessible(page);
        assertThat(page.locator("tbody").textContent()).contains("Being prepared");
    }

    private static void takeIn(Page page) {
        page.getByLabel("The person themselves").check();
        page.getByLabel("Name of whoever asks").fill("The person themselves");
        page.getByLabel("Day").fill("2");
        page.getByLabel("Month").fill("1");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("In person").check();
        button(page, "Take it in").click();
    }
}
