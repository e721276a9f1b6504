package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A teacher rings: she is listened to, the child is found, the right help is decided, and she is told.
class TheCallJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aCallBecomesADecisionAndTheCallerHears(int width) {
        var page = window(width);
        be(page, "Social worker");
        takeACall(page);
        isAccessible(page);

        button(page, "Make it a contact").click();
        assertThat(page).hasURL(Pattern.compile("/contacts/[0-9a-f-]{36}$"));
        assertThat(page.locator("#notes")).containsText("She has not eaten since Friday");
        assertThat(page.locator("#concerns tbody")).containsText(Pattern.compile("Perpetua Quillfeather\\s+Neglect"));
        isAccessible(page);

        sayWhoTheChildIs(page);
        decide(page);
        tellTheCaller(page);
    }

    private void takeACall(Page page) {
        go(page, "/calls");
        isAccessible(page);
        button(page, "Take a call").click();
        page.fill("[name=caller-name]", "Tess Hale");
        page.fill("[name=caller-phone]", "01632 960412");
        page.check("[name=danger][value=NO]");
        page.selectOption("[name=caller-kind]", "PROFESSIONAL");
        page.selectOption("[name=source]", "2A");
        page.fill("[name=notes]", "She has not eaten since Friday");
        page.fill("[name=child-1-name]", "Perpetua Quillfeather");
        page.selectOption("[name=concern-1-kind]", "NEGLECT");
        page.selectOption("[name=concern-1-child]", new SelectOption().setLabel("Child 1: Perpetua Quillfeather"));
        page.selectOption("[name=concern-1-lies-with]", "CARER");
        assertThat(page.locator("[data-autosave-status]")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d"));
        assertThat(page.locator("#matches")).not().containsText("appear here as you type");
    }

    private static void sayWhoTheChildIs(Page page) {
        link(page, "Search for Perpetua Quillfeather").click();
        isAccessible(page);
        if (page.locator("input[type=radio][name=is][value=new]").count() > 0) {
            page.check("input[type=radio][name=is][value=new]");
        }
        page.fill("#born-year", "2019");
        page.check("[name=sex][value=F]");
        button(page, "Save").click();
        assertThat(page.locator("#people")).containsText("First contact in 12 months");
    }

    private static void decide(Page page) {
        link(page, "Decisions").click();
        isAccessible(page);
        page.locator("select[name=outcome]").selectOption("EARLY_HELP");
        page.fill("textarea[name=rationale]", "The family has asked for help with meals");
        button(page, "Decide").click();
        assertThat(page.locator("main")).containsText("Stands");
        assertThat(page.locator("main")).containsText("The family has asked for help with meals");
    }

    private static void tellTheCaller(Page page) {
        page.locator("nav[aria-label='This contact']").getByText("Feedback").click();
        isAccessible(page);
        page.check("[name=way][value=PHONE]");
        page.fill("textarea[name=shared]", "Early help will ring the family this week");
        page.locator("main form").last().locator("button").last().click();
        assertThat(page.locator("main")).containsText("Early help will ring the family this week");
    }
}
