package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.FakeProvider;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator lets an agency's people sign in by themselves.
class SingleSignOnJourneyTest extends Journey {

    private static final FakeProvider THERE = FakeProvider.start();
    private static final Viewer OPERATOR = new Viewer(new UUID(9, 1), "Ola Penn", Set.of(Role.OPERATOR), null, null);

    @Autowired
    private IdentityProviders providers;

    @AfterAll
    static void stop() {
        THERE.close();
    }

    /// The house is shared with other tests, which follow every link.
    @AfterEach
    void noDoorStaysOpen() {
        providers.all().stream()
                .filter(IdentityProvider::open)
                .forEach(each -> providers.change(each, each.terms(), false, "The test is over", OPERATOR));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyPageAboutProvidersIsAccessible(int width) {
        var page = window(width);
        be(page, "System operator");
        link(page, "Single sign-on").click();
        isAccessible(page);
        button(page, "Add a provider").click();
        isAccessible(page);
        button(page, "Add the provider").click();
        assertThat(page.title()).startsWith("Error: ");
        isAccessible(page);

        add(page, "Force " + width, "https://login.example/" + width);
        assertThat(page.locator("h1").textContent()).isEqualTo("Force " + width);
        isAccessible(page);
        button(page, "Try whether it answers").click();
        assertThat(page.locator("main").textContent()).contains("There is no file of that name");
        isAccessible(page);

        button(page, "Change").click();
        assertThat(page.locator("#mappings").inputValue()).isEqualTo("checks = Agency checks");
        isAccessible(page);
        page.fill("#name", "Larkshire Force " + width);
        button(page, "Save").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Larkshire Force " + width);
        link(page, "Back").click();
        isAccessible(page);
    }

    @Test
    void aProviderIsTriedClosedAndOpenedAgainWithoutScripts() {
        var page = windowWithoutScripts(DESK);
        be(page, "System operator");
        go(page, "/operations/providers/new");
        add(page, "Quiet Police", THERE.issuer());
        var address = page.url();

        button(page, "Close").click();
        button(page, "Close it").click();
        assertThat(page.locator("#reason-error").textContent()).contains("Enter why");
        page.fill("#reason", "They move to another");
        button(page, "Close it").click();
        assertThat(page.locator("main").textContent()).contains("Closed: They move to another");

        button(page, "Open again").click();
        page.fill("#reason", "They stay");
        button(page, "Open it again").click();
        assertThat(page.locator("main").textContent()).contains("Open: They stay", "Closed a provider");
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void theSameIssuerIsNotAddedTwiceAndWhatWasChangedSinceIsSaid() {
        var first = window(DESK);
        be(first, "System operator");
        go(first, "/operations/providers/new");
        add(first, "Once Police", "https://once.example");
        var address = first.url();
        go(first, "/operations/providers/new");
        add(first, "Twice Police", "https://once.example");
        assertThat(first.locator("#issuer-error").textContent()).contains("a provider of this issuer already");

        first.navigate(address + "/terms");
        var second = first.context().newPage();
        second.navigate(address + "/terms");
        second.fill("#name", "Second Police");
        button(second, "Save").click();
        first.fill("#name", "First Police");
        button(first, "Save").click();
        assertThat(first.locator("#name-error").textContent()).contains("Somebody changed this");
        assertThat(first.locator("#name").inputValue()).isEqualTo("First Police");
        button(first, "Save").click();
        assertThat(first.locator("h1").textContent()).isEqualTo("First Police");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void signingInLeadsToTheProviderAndWhoeverIsNotTakenInIsToldPlainly(int width) {
        var operator = window(width);
        be(operator, "System operator");
        go(operator, "/operations/providers/new");
        add(operator, "Gone Police " + width, "https://gone.example/" + width);

        var page = window(width);
        go(page, "/sign-in");
        isAccessible(page);
        button(page, "Sign in with Gone Police " + width).click();
        assertThat(page.locator("h1").textContent()).isEqualTo("We could not sign you in");
        isAccessible(page);
    }

    private static void add(Page page, String name, String issuer) {
        page.locator("#agency").selectOption(new SelectOption().setIndex(1));
        page.fill("#issuer", issuer);
        page.fill("#name", name);
        page.fill("#clientId", "fanlight");
        page.fill("#secretName", "force");
        page.fill("#domains", "larkshire.police.uk");
        page.fill("#mappings", "checks = Agency checks");
        button(page, "Add the provider").click();
    }
}
