package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.secondstep.Authenticator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Somebody binds their phone to their account, and signs in with it the next time.
class SecondStepJourneyTest extends Journey {

    private static final String PASSWORD = "a window above the door";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyPageOnTheWayIsAccessible(int width) {
        fromThePasswordToTheApp(window(width), Journey::isAccessible);
    }

    @Test
    void itWorksWithoutScripts() {
        fromThePasswordToTheApp(windowWithoutScripts(PHONE), _ -> {});
    }

    private void fromThePasswordToTheApp(Page page, Consumer<Page> look) {
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        signIn(page, email);
        go(page, "/account");
        look.accept(page);
        button(page, "Set up an authenticator app").click();
        look.accept(page);
        var app = Authenticator.typed(page.locator("#key").textContent());

        page.fill("[name=code]", "12345");
        button(page, "Go on").click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        look.accept(page);
        page.fill("[name=code]", app.at(clock.instant()));
        button(page, "Go on").click();
        assertThat(page.locator("h1")).hasText("Keep these recovery codes");
        look.accept(page);
        var paper = page.locator(".fl-recovery-codes code").first().textContent();
        button(page, "I have kept them").click();
        assertThat(page.locator("main")).containsText("10 of 10 left");
        look.accept(page);

        button(page, "Sign out").click();
        signIn(page, email);
        assertThat(page.locator("h1")).hasText("Enter the code from your app");
        look.accept(page);
        page.getByText("You do not have your phone with you").click();
        page.fill("[name=recovery]", "wrong");
        button(page, "Use the recovery code").click();
        assertThat(page.locator("#recovery-error")).isVisible();
        look.accept(page);
        page.fill("[name=recovery]", paper);
        button(page, "Use the recovery code").click();
        assertThat(page).not().hasURL(Pattern.compile("/sign-in"));

        go(page, "/account/recovery-codes");
        look.accept(page);
        go(page, "/account/second-step");
        assertThat(page.locator("[name=old]")).isVisible();
        look.accept(page);
    }

    private void signIn(Page page, String email) {
        go(page, "/sign-in");
        page.fill("[name=email]", email);
        page.fill("[name=password]", PASSWORD);
        button(page, "Sign in").click();
    }
}
