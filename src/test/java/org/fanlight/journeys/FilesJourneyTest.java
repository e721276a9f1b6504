package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.fanlight.files.content.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody photographs a letter and adds it, with a file that is not taken; then takes one back.
class FilesJourneyTest extends Journey {

    private static final FilePayload ARM =
            new FilePayload("arm.jpg", "image/jpeg", SampleFiles.photograph(6, "53.8008N"));
    private static final FilePayload LETTER =
            new FilePayload("letter from school.pdf", "application/pdf", SampleFiles.pdf());
    private static final FilePayload WEB_PAGE =
            new FilePayload("page.html", "text/html", SampleFiles.text("<!DOCTYPE html><html></html>"));

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aPhotographIsAddedOpenedAndTakenBack(int width) {
        var page = window(width);
        filesOfAContact(page, width == DESK ? 0 : 1);
        assertThat(page.locator("main")).containsText("No files yet");
        isAccessible(page);

        button(page, "Add these files").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose a file");
        isAccessible(page);

        page.setInputFiles("[name=files]", new FilePayload[] {ARM, WEB_PAGE});
        page.fill("[name=about]", "Taken by the school nurse");
        button(page, "Add these files").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("“page.html” is a web page");
        assertThat(page.locator("main")).containsText("1 file was added.");
        isAccessible(page);

        page.setInputFiles("[name=files]", new FilePayload[] {LETTER});
        button(page, "Add these files").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("1 file was added.");
        isAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/files-" + width + ".png"))
                .setFullPage(true));

        var opened = page.request()
                .get(page.locator("a[href^='/files/']")
                        .last()
                        .getAttribute("href")
                        .transform(path -> page.url().replaceAll("/contacts/.*", "") + path));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.headers()).containsEntry("content-security-policy", "sandbox; default-src 'none'");

        page.locator("summary").first().click();
        button(page, "Take it back").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Write why the file should not be here");
        isAccessible(page);
        page.locator("details[open] textarea").fill("It is about another family");
        button(page, "Take it back").click();
        assertThat(page.locator("main")).containsText("It is about another family");
        isAccessible(page);
    }

    @Test
    void noScriptIsNeeded() {
        var page = windowWithoutScripts(PHONE);
        filesOfAContact(page, 2);

        page.setInputFiles("[name=files]", new FilePayload[] {LETTER});
        button(page, "Add these files").click();

        assertThat(page.locator("main")).containsText("letter from school.pdf");
    }

    /// @param which of the team’s list, so that none has files of another test
    private void filesOfAContact(Page page, int which) {
        be(page, "Social worker");
        go(page, "/work?view=team");
        page.locator("main tbody a[href^='/contacts/']").nth(which).click();
        go(page, page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "") + "/files");
    }
}
