package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Takes the pictures of the README: into `target/pictures`, or into `docs/pictures` by `./fanlight docs`.
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

    private static byte[] picture(Page page, String name) {
        return page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
