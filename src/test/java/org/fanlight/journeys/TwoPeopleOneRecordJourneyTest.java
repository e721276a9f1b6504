package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two people, two windows, one record: the second sees what the first changed, and keeps every word.
class TwoPeopleOneRecordJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theSecondSeesBothSideBySide(int width) {
        var first = window(DESK);
        be(first, "Duty manager");
        var details = somebodysDetails(first);
        var second = window(width);
        be(second, "Front door officer");
        second.navigate(details);
        isAccessible(second);
        var family = "Bell-" + width;
        first.fill("[name=family]", family);
        first.fill("[name=phone]", "01632 960 5" + width);
        button(first, "Save").click();
        assertThat(first.locator("h1")).containsText(family);

        second.fill("[name=family]", "Cole");
        second.fill("[name=address]", "The blue door, number " + width);
        button(second, "Save").click();

        assertThat(second.locator("main")).containsText("While you were writing");
        assertThat(second.locator(".fl-sides").first()).containsText(family);
        assertThat(second.locator("[name=choice-address][value=mine]")).isChecked();
        assertThat(second.locator("[name=choice-phone][value=theirs]")).isChecked();
        isAccessible(second);
        button(second, "Save").click();
        assertThat(second.locator(".govuk-error-summary")).containsText("Choose which to keep: Family name");
        isAccessible(second);

        second.check("[name=choice-family][value=mine]");
        button(second, "Change more before saving").click();
        assertThat(second.locator("[name=family]")).hasValue("Cole");
        second.fill("[name=family]", "Cole-Bell " + width);
        button(second, "Save").click();
        assertThat(second.locator("h1")).containsText("Cole-Bell " + width);
        assertThat(second.locator("main")).containsText("The blue door, number " + width);
        assertThat(second.locator("main")).containsText("01632 960 5" + width);
    }

    private String somebodysDetails(Page page) {
        go(page, "/warnings");
        page.locator("section").last().locator("tbody th a").first().click();
        link(page, "own page").click();
        link(page, "Change details").click();
        assertThat(page.locator("h1")).containsText("Change details");
        isAccessible(page);
        return page.url();
    }
}
