package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Information governance finds out who looked, and looks into what is unusual.
class WhoLookedJourneyTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/who-looked",
            "/who-looked/acts",
            "/who-looked/acts?from-day=99",
            "/who-looked/acts?deed=api-client.added",
            "/unusual-looks",
            "/unusual-looks?looked-into=true",
            "/unusual-looks/rules");

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
    void whoSearchedForAPersonIsFoundAndFiledWithoutScripts() throws IOException {
        var page = windowWithoutScripts(DESK);
        be(page, "Social worker");
        go(page, "/people");
        search(page, "smith");
        var name = page.locator(".fl-match a").first().textContent();
        page.locator(".fl-match a").first().click();

        be(page, "Information governance");
        go(page, "/who-looked");
        search(page, name);
        page.locator(".fl-whom a").first().click();

        assertThat(page.locator("main dl").textContent()).contains(name);
        assertThat(page.locator("tbody").textContent()).contains("Looked at the person");
        page.getByLabel("For the person themselves").check();
        Download file = page.waitForDownload(() -> button(page, "Make the file").click());
        assertThat(file.suggestedFilename()).isEqualTo("who-looked.csv");
        try (var read = file.createReadStream()) {
            assertThat(new String(read.readAllBytes(), StandardCharsets.UTF_8)).contains("Your record");
        }
    }

    private static void search(Page page, String words) {
        page.getByRole(AriaRole.TEXTBOX).first().fill(words);
        button(page, "Search").click();
        page.waitForLoadState();
    }
}
