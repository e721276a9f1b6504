package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The operator connects the system of another agency.
class ApiClientsJourneyTest extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyPageAboutClientsIsAccessible(int width) {
        var page = window(width);
        be(page, "System operator");
        link(page, "API clients").click();
        isAccessible(page);
        button(page, "Add a client").click();
        button(page, "Add the client").click();
        assertThat(page.title()).startsWith("Error: ");
        isAccessible(page);

        var secret = addClient(page, "Ambulance " + width);
        isAccessible(page);
        button(page, "I have written it down").click();
        assertThat(page.content()).doesNotContain(secret);
        isAccessible(page);

        button(page, "Make a new secret").click();
        isAccessible(page);
        button(page, "Make a new secret").click();
        assertThat(page.locator("#secret").textContent()).isNotEqualTo(secret);
        button(page, "I have written it down").click();
        button(page, "Close this client").click();
        isAccessible(page);
    }

    @Test
    void aClientIsAddedAndClosedWithoutScriptsAndItsSecretIsNotShownAgain() {
        var page = windowWithoutScripts(DESK);
        be(page, "System operator");
        go(page, "/operations/clients/new");
        var secret = addClient(page, "Fire and rescue");
        page.reload();

        assertThat(page.url()).matches(Pattern.compile(".*/operations/clients/[0-9a-f-]{36}"));
        assertThat(page.content()).doesNotContain(secret);

        button(page, "Close this client").click();
        page.fill("#reason", "It was a trial");
        button(page, "Close this client").click();
        assertThat(page.locator("main").textContent()).contains("It was a trial");
        assertThat(button(page, "Make a new secret").count()).isZero();
    }

    private static String addClient(Page page, String name) {
        page.locator("#agency").selectOption(new SelectOption().setIndex(1));
        page.fill("#name", name);
        page.locator("input[value=CONTACTS_READ]").check();
        button(page, "Add the client").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Write this secret down now");
        return page.locator("#secret").textContent();
    }
}
