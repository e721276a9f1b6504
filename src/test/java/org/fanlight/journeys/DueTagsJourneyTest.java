package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How late something is can be read at a glance.
class DueTagsJourneyTest extends Journey {

    private static final String TAGS_OF_MORE_THAN_ONE_LINE = """
            [...document.querySelectorAll("main .govuk-tag")]
              .filter((tag) => {
                const words = document.createRange();
                words.selectNodeContents(tag);
                return words.getClientRects().length > 1;
              })
              .map((tag) => tag.textContent.trim())
            """;

    @Test
    void aDeadlineStandsOnOneLineInTheListAndOnTheContact() {
        var page = window(DESK);
        be(page, "Social worker");
        go(page, "/work?view=overdue");
        assertThat(page.locator("tbody")).containsText("Overdue by 4 working days");
        assertThat(page.evaluate(TAGS_OF_MORE_THAN_ONE_LINE)).asList().isEmpty();
        assertThat((Boolean) page.evaluate("[...document.querySelectorAll('.fl-scroll')].every(table =>"
                        + " table.scrollWidth <= table.clientWidth)"))
                .as("the list fits the desk")
                .isTrue();

        page.locator("tbody a").first().click();
        assertThat(page.evaluate(TAGS_OF_MORE_THAN_ONE_LINE)).asList().isEmpty();
    }
}
