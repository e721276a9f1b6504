package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A duty manager shares out what is late, many contacts at once.
class AllocationJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void allButOneAreAllocatedWithTheKeyboard(int width) {
        var page = window(width);
        be(page, "Duty manager");
        go(page, "/work?view=overdue");
        var contacts = rows(page).count();
        var all = page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Choose all contacts on this page"));
        isAccessible(page);

        all.press("Space");
        assertThat(rows(page).locator(":checked")).hasCount(contacts);
        assertThat(page.locator("[data-chosen]")).hasText(contacts + " contacts chosen");

        rows(page).first().locator("input").press("Space");
        assertThat(all).not().isChecked();
        assertThat(page.locator("[data-chosen]")).hasText(contacts - 1 + " contacts chosen");
        isAccessible(page);

        button(page, "Allocate the chosen contacts").press("Enter");
        assertThat(page.locator("h1")).hasText("Allocate " + (contacts - 1) + " contacts");
        isAccessible(page);
        var worker = allocate(page);

        assertThat(rows(page)).hasCount(contacts);
        assertThat(rows(page)
                        .filter(new Locator.FilterOptions().setHasText(worker))
                        .count())
                .isGreaterThanOrEqualTo(contacts - 1);
    }

    @Test
    void withoutScriptsNoBoxForAllIsOfferedAndAllocatingWorks() {
        var page = windowWithoutScripts(DESK);
        be(page, "Duty manager");
        go(page, "/work?view=overdue");
        assertThat(page.locator("thead input")).hasCount(0);
        assertThat(page.locator("[data-chosen]")).isHidden();

        rows(page).last().locator("input").check();
        button(page, "Allocate the chosen contacts").click();
        var worker = allocate(page);

        assertThat(rows(page).last()).containsText(worker);
    }

    /// Allocates what was chosen to the first who could see to it, and says who that is.
    private static String allocate(Page page) {
        var worker = page.locator("[name=worker] option").nth(1);
        var name = worker.textContent().strip();
        page.selectOption("[name=worker]", worker.getAttribute("value"));
        page.locator("main form button").click();
        page.waitForURL("**/work?view=overdue");
        return name;
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }
}
