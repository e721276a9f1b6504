package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Somebody is called away from the screen. Only the browsers' clocks go forward; the server waits for nobody.
class TimeoutJourneyTest extends Journey {

    private static final String PASSWORD = "a window above the door";
    private static final String HERE = "/work?view=overdue";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theWarningComesInTimeAndEscapeStays(int width) {
        var page = signedIn(width);
        page.locator("#urgency").focus();
        minutesGoBy(page, 24);
        assertThat(warning(page)).isHidden();

        minutesGoBy(page, 1);
        assertThat(warning(page)).isVisible();
        assertThat(warning(page).locator("h2")).hasText("You will be signed out in 5 minutes");
        assertThat(button(page, "Stay signed in")).isFocused();
        isAccessible(page);

        minutesGoBy(page, 2);
        assertThat(warning(page).getByRole(AriaRole.STATUS)).hasText("You will be signed out in 3 minutes");
        minutesGoBy(page, 2);
        assertThat(warning(page).locator("h2")).hasText(Pattern.compile("in \\d+ seconds?$"));

        page.keyboard().press("Escape");
        assertThat(warning(page)).isHidden();
        assertThat(page.locator("#urgency")).isFocused();
        minutesGoBy(page, 24);
        assertThat(warning(page)).isHidden();
        page.reload();
        assertThat(page.locator("h1")).hasText("Overdue");
    }

    @Test
    void whenTheTimeIsUpNobodyIsSignedInAndSigningInLeadsBack() {
        var page = signedIn(DESK);
        minutesGoBy(page, 30);

        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("main")).containsText("because nothing was done for 30 minutes");
        isAccessible(page);
        var other = page.context().newPage();
        go(other, HERE);
        assertThat(other.locator("h1")).hasText("Sign in");

        page.fill("[name=email]", "sam.teal@larkshire.example");
        page.fill("[name=password]", "no longer known");
        button(page, "Sign in").click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        signIn(page);
        assertThat(page).hasURL(Pattern.compile("/work\\?view=overdue$"));
    }

    @Test
    void stayingInOneWindowIsStayingInAll() {
        var one = signedIn(DESK);
        var other = one.context().newPage();
        go(other, "/calls");
        minutesGoBy(one, 26);
        assertThat(warning(one)).isVisible();
        assertThat(warning(other)).isVisible();

        button(one, "Stay signed in").click();

        assertThat(warning(one)).isHidden();
        assertThat(warning(other)).isHidden();
    }

    @Test
    void everyWindowThatIsLeftAloneHasItsOwnWayBack() {
        var one = signedIn(DESK);
        var other = one.context().newPage();
        go(other, "/calls");
        minutesGoBy(one, 30);
        assertThat(one.locator("h1")).hasText("Sign in");
        assertThat(other.locator("h1")).hasText("Sign in");

        signIn(one);

        assertThat(one).hasURL(Pattern.compile("/work\\?view=overdue$"));
        signIn(other);
        assertThat(other).hasURL(Pattern.compile("/calls$"));
    }

    @Test
    void unsentWordsDoNotHoldThePageAndAreThereAgain() {
        var page = onACall();
        page.route("**/draft", route -> route.abort());
        page.locator("[name=notes]").pressSequentially("She rings back at four");
        assertThat(page.locator("[data-autosave-status]")).containsText("Not saved yet");

        minutesGoBy(page, 30);
        assertThat(page.locator("h1")).hasText("Sign in");
        signIn(page);

        assertThat(page.locator("[name=notes]")).hasValue("She rings back at four");
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidAndAskedAgain() {
        var page = signedIn(DESK);
        page.route("**/stay-signed-in", route -> route.abort());
        minutesGoBy(page, 25);
        var trouble = warning(page).getByText("We could not reach the service. Try again.");
        assertThat(warning(page)).isVisible();
        assertThat(trouble).isHidden();
        button(page, "Stay signed in").click();
        assertThat(trouble).isVisible();
        isAccessible(page);

        page.unroute("**/stay-signed-in");
        button(page, "Stay signed in").click();
        assertThat(warning(page)).isHidden();
    }

    @Test
    void signingOutIsOfferedAndWithoutScriptsTheLimitIsSaid() {
        var page = signedIn(DESK);
        minutesGoBy(page, 25);
        warning(page).getByText("Sign out").click();
        assertThat(page.locator("h1")).hasText("You have signed out");

        var plain = windowWithoutScripts(PHONE);
        be(plain, "Social worker");
        assertThat(plain.locator("noscript p")).isVisible();
    }

    @Test
    void whatIsTypedCountsAndWhatAPageAsksByItselfDoesNot() {
        var page = onACall();
        minutesGoBy(page, 24);
        page.locator("[name=notes]").pressSequentially("She rings back at four");
        assertThat(page.locator("[data-autosave-status]")).containsText("Saved");
        minutesGoBy(page, 24);
        assertThat(warning(page)).isHidden();

        go(page, HERE);
        var asked = page.waitForRequest("**/work/counts", () -> minutesGoBy(page, 24));
        assertThat(asked.headers()).containsEntry("x-unattended", "1");
        minutesGoBy(page, 1);
        assertThat(warning(page)).isVisible();
    }

    private Page onACall() {
        var page = signedIn(DESK);
        go(page, "/calls");
        button(page, "Take a call").click();
        page.waitForURL(Pattern.compile("/calls/[0-9a-f-]{36}$"));
        return page;
    }

    private Page signedIn(int width) {
        var page = window(width);
        page.clock().install();
        go(page, "/sign-in");
        signIn(page);
        go(page, HERE);
        assertThat(page.locator("h1")).hasText("Overdue");
        return page;
    }

    private void signIn(Page page) {
        page.fill("[name=email]", Newcomers.add(accounts, passwords, PASSWORD));
        page.fill("[name=password]", PASSWORD);
        button(page, "Sign in").click();
    }

    private static void minutesGoBy(Page page, int minutes) {
        page.context().clock().fastForward(minutes * 60_000L);
    }

    private static Locator warning(Page page) {
        return page.locator("#timeout");
    }
}
