package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Information governance sees how long records are kept, and puts one under a legal hold.
class RetentionJourneyTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/retention",
            "/retention?shown=BLOCKED",
            "/retention?shown=UNKNOWN",
            "/retention/contact?reference=nonsense",
            "/retention/rules",
            "/retention/rules/worked-with",
            "/retention/holds",
            "/removals",
            "/removals/removed");

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyPageIsAccessible(int width) {
        var page = window(width);
        be(page, "Information governance");

        PAGES.forEach(path -> {
            go(page, path);
            isAccessible(page);
        });
    }

    @Test
    void aRecordIsPutUnderALegalHold() {
        var page = window(PHONE);
        be(page, "Information governance");
        go(page, "/retention?shown=UNKNOWN");
        page.locator("tbody a").first().click();
        isAccessible(page);
        page.getByLabel("A court", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Which one?").fill("Larkshire Family Court, 12/26");
        page.getByLabel("Why must it be kept?").fill("Asked for by letter");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("1");
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("4");
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("2090");
        button(page, "Put it under a legal hold").click();
        page.waitForLoadState();
        assertThat(page.locator("main").textContent()).contains("A legal hold stands on it");

        page.locator("a[href^='/retention/holds/']").first().click();
        isAccessible(page);
        page.getByLabel("Why does it end?").fill("The case is over");
        button(page, "End the hold").click();
        page.waitForLoadState();
        assertThat(page.locator("tbody").textContent()).contains("Ended");
    }
}
