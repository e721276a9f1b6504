package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Takes the pictures of `docs/`: into `target/pictures`, or into `docs/pictures` by `./fanlight docs`.
@Tag("docs")
class PicturesJourneyTest extends Journey {

    private static final Path FOLDER =
            Path.of(Boolean.getBoolean("fanlight.docs.write") ? "docs/pictures" : "target/pictures");

    @Test
    void theWorklist() {
        var page = window(DESK);
        be(page, "Social worker");
        go(page, "/work?view=team");
        assertThat(page.locator("tbody tr").first()).isVisible();

        assertThat(picture(page, "worklist.png")).hasSizeLessThan(400_000);
    }

    @Test
    void theCallScreen() {
        var page = window(DESK);
        be(page, "Social worker");
        go(page, "/calls");
        button(page, "Take a call").click();
        page.fill("[name=caller-name]", "Tess Hale");
        page.fill("[name=caller-phone]", "01632 960412");
        page.fill("[name=notes]", "He came in without a coat again and says there is nobody at home after school.");
        page.fill("[name=child-1-name]", "Smith");
        assertThat(page.locator("#matches .fl-match").first()).isVisible();
        assertThat(page.locator("[data-autosave-status]")).containsText("Saved");
        page.evaluate("scrollTo(0, 0)");

        assertThat(picture(page, "call.png")).hasSizeLessThan(400_000);
    }

    /// Every component in its first state, each under its name.
    @Test
    void theComponents() {
        var page = window(640);
        var sheet = new StringBuilder("""
                <!DOCTYPE html>
                <style>
                  body { columns: 3; column-gap: 24px; margin: 24px; font: 14px sans-serif }
                  figure { break-inside: avoid; margin: 0 0 20px } img { width: 100% } figcaption { font-weight: bold }
                </style>
                """);
        go(page, "/ui");
        for (var room : page.locator(".fl-gallery a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            go(page, room);
            var shown = page.locator(".fl-exhibit__shown").first().screenshot();
            sheet.append("<figure><figcaption>%s</figcaption><img src='data:image/png;base64,%s'></figure>"
                    .formatted(room.replace("/ui/", ""), Base64.getEncoder().encodeToString(shown)));
        }
        page.navigate("about:blank"); // our policy would refuse the sheet
        page.setViewportSize(1_200, 900);
        page.setContent(sheet.toString());

        assertThat(page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve("components.png"))
                        .setFullPage(true)))
                .hasSizeLessThan(1_000_000);
    }

    private static byte[] picture(Page page, String name) {
        return page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
