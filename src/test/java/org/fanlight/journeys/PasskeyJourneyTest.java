package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.passkeys.Passkeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/// Somebody signs in with a device that Chromium plays: it makes real keys and real signatures.
@TestPropertySource(properties = "fanlight.passkeys.address=http://localhost:${local.server.port}")
class PasskeyJourneyTest extends Journey {

    private static final String PASSWORD = "a window above the door";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Passkeys passkeys;

    @Test
    void aPasskeyIsAddedUsedAndRemoved() {
        var page = window(PHONE);
        var device = device(page, true);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        withPassword(page, email);
        go(page, "/account/passkeys");
        isAccessible(page);
        page.fill("[name=name]", "Work phone");
        button(page, "Add this device").click();
        assertThat(page.locator("main")).containsText("Work phone");
        isAccessible(page);
        assertThat(passkeys.of(idOf(email))).hasSize(1);

        button(page, "Sign out").click();
        go(page, "/work?view=overdue");
        assertThat(page.locator("h1")).hasText("Sign in");
        isAccessible(page);
        button(page, "Sign in with a passkey").click();
        assertThat(page).hasURL(Pattern.compile("/work\\?view=overdue"));

        go(page, "/account/passkeys");
        page.getByText("Remove").click();
        assertThat(page.locator("main")).containsText("You have none yet");
        button(page, "Sign out").click();
        go(page, "/sign-in");
        button(page, "Sign in with a passkey").click();
        assertThat(page.locator("h1")).hasText("This passkey did not work");
        isAccessible(page);
        go(page, "/home");
        assertThat(page.locator("h1")).hasText("Sign in");
        device.detach();
    }

    @Test
    void aDeviceThatDoesNotKnowItsOwnerIsNotTaken() {
        var page = window(DESK);
        device(page, false);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        withPassword(page, email);
        go(page, "/account/passkeys");

        button(page, "Add this device").click();

        assertThat(page.getByText("Your device did not answer")).isVisible();
        isAccessible(page);
        assertThat(passkeys.of(idOf(email))).isEmpty();
    }

    @Test
    void withoutScriptsThePasswordStaysTheWayIn() {
        var page = windowWithoutScripts(DESK);
        withPassword(page, Newcomers.add(accounts, passwords, PASSWORD));
        go(page, "/account/passkeys");

        assertThat(page.locator("[data-no-passkeys]")).isVisible();
        assertThat(page.locator("form[data-passkey]")).isHidden();
    }

    private void withPassword(Page page, String email) {
        go(page, "/sign-in");
        page.fill("[name=email]", email);
        page.fill("[name=password]", PASSWORD);
        button(page, "Sign in").click();
        page.waitForLoadState();
    }

    private UUID idOf(String email) {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    /// @param knowsItsOwner whether it checks a finger, a face or a PIN
    private static CDPSession device(Page page, boolean knowsItsOwner) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsItsOwner);
        options.addProperty("isUserVerified", knowsItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", device);
        return browser;
    }
}
