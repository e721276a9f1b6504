package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The whole way from a call to a decision with JavaScript off.
class WithoutScriptsJourneyTest extends Journey {

    @Test
    void aCallBecomesADecisionWithoutJavaScript() {
        var page = windowWithoutScripts(DESK);
        be(page, "Social worker");
        go(page, "/calls");
        button(page, "Take a call").click();
        page.fill("[name=caller-name]", "Tess Hale");
        page.fill("[name=notes]", "He is left alone in the evenings");
        button(page, "Another child").click();
        assertThat(page.locator("[name=notes]")).hasValue("He is left alone in the evenings");
        page.fill("[name=child-1-name]", "Ptolemy Quillfeather");
        page.selectOption("[name=concern-1-kind]", "NEGLECT");
        page.selectOption("[name=concern-1-lies-with]", "CARER");
        button(page, "Another concern").click();
        page.selectOption("[name=concern-2-kind]", "BULLYING");
        page.selectOption("[name=concern-2-lies-with]", "OUTSIDE_HOME");
        button(page, "Make it a contact").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Select where they call from");
        assertThat(page.locator("[name=notes]")).hasValue("He is left alone in the evenings");

        page.selectOption("[name=caller-kind]", "PROFESSIONAL");
        page.selectOption("[name=source]", "2A");
        button(page, "Make it a contact").click();
        assertThat(page).hasURL(Pattern.compile("/contacts/[0-9a-f-]{36}$"));

        assertThat(page.locator("#concerns tbody tr")).hasCount(2);
        link(page, "Search for Ptolemy Quillfeather").click();
        if (page.locator("input[type=radio][name=is][value=new]").count() > 0) {
            page.check("input[type=radio][name=is][value=new]");
        }
        page.fill("#born-year", "2017");
        page.check("[name=sex][value=M]");
        button(page, "Save").click();
        link(page, "Decisions").click();
        button(page, "Decide").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Write why");

        page.locator("select[name=outcome]").selectOption("ASSESSMENT");
        page.fill("textarea[name=rationale]", "Nobody is with him after school");
        button(page, "Decide").click();
        assertThat(page.locator("main")).containsText("Stands");
    }
}
