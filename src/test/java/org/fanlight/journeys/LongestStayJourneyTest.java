package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Somebody has been at work for nearly as long as a session lasts. Only the browser's clock goes forward; in the
/// session the end is put near.
class LongestStayJourneyTest extends Journey {

    private static final String PASSWORD = "a window above the door";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private Clock clock;

    @Test
    void theEndIsToldInTimeAndWhoWantsToFinishASentenceDoes() {
        var page = window(DESK);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        page.clock().install();
        signIn(page, email);
        endsIn(email, sessions, Duration.ofMinutes(20));
        go(page, "/calls");
        button(page, "Take a call").click();
        page.waitForURL(Pattern.compile("/calls/[0-9a-f-]{36}$"));
        page.locator("[name=notes]").pressSequentially("She rings");
        assertThat(page.locator("[data-autosave-status]")).containsText("Saved");
        minutesGoBy(page, 14);
        assertThat(warning(page)).isHidden();

        minutesGoBy(page, 2);
        assertThat(warning(page)).isVisible();
        assertThat(warning(page)).containsText("You have been signed in for as long as is allowed at a time");
        assertThat(button(page, "Stay signed in")).isHidden();
        isAccessible(page);
        button(page, "Go on for now").click();
        assertThat(warning(page)).isHidden();
        page.locator("[name=notes]").pressSequentially(" back at four");
        assertThat(page.locator("[data-autosave-status]")).containsText("Saved");

        minutesGoBy(page, 5);
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("main")).containsText("as long as is allowed at a time");
        fill(page, email);
        assertThat(page.locator("[name=notes]")).hasValue("She rings back at four");
    }

    @Test
    void theServerDoesNotWaitForTheScript() {
        var page = windowWithoutScripts(PHONE);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        signIn(page, email);
        assertThat(page.locator("noscript p")).containsText("nothing is done for 30 minutes");
        endsIn(email, sessions, Duration.ofMinutes(-2));

        go(page, "/work?view=overdue");
        assertThat(page.locator("h1")).hasText("Sign in");
        fill(page, email);
        assertThat(page).hasURL(Pattern.compile("/work\\?view=overdue"));
    }

    private <S extends Session> void endsIn(String email, FindByIndexNameSessionRepository<S> theirs, Duration time) {
        var account = accounts.findByEmail(email).orElseThrow().id();
        for (var session : theirs.findByPrincipalName(account.toString()).values()) {
            session.setAttribute("fanlight.signed-in-until", clock.instant().plus(time));
            theirs.save(session);
        }
    }

    private void signIn(Page page, String email) {
        go(page, "/sign-in");
        fill(page, email);
        page.waitForLoadState();
    }

    private static void fill(Page page, String email) {
        page.fill("[name=email]", email);
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
