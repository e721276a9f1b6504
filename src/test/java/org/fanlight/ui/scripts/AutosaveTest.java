package org.fanlight.ui.scripts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import org.fanlight.journeys.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words typed into a form that saves itself, on good lines and bad, in a real browser.
class AutosaveTest {

    private static Browser chromium;
    private BrowserContext context;
    private DraftServer server;
    private Page page;

    @BeforeAll
    static void startTheBrowser() {
        setDefaultAssertionTimeout(20_000);
        chromium = Chromium.running();
    }

    @BeforeEach
    void openTheForm() throws Exception {
        server = new DraftServer();
        context = chromium.newContext();
        page = context.newPage();
        page.onDialog(Dialog::accept);
        page.navigate(server.address("/form"));
    }

    @AfterEach
    void closeTheForm() {
        context.close();
        server.close();
    }

    @Test
    void wordsAreSavedByThemselvesWithoutThePassword() throws Exception {
        page.locator("[name=secret]").fill("hunter");
        notes().fill("Bruise on the arm");
        assertThat(status()).hasText("Saved 14:02:31");
        var draft = server.drafts().poll(5, TimeUnit.SECONDS);
        assertThat(draft).contains("notes=Bruise+on+the+arm", "version=1").doesNotContain("hunter", "_once");
        assertThat(page.locator("[name=version]")).hasValue("2");
        assertThat(unsentInTheBrowser()).isZero();
    }

    @Test
    void whatTheServerDidNotTakeIsThereAgainWhenTheTabWasLost() {
        server.answerDraftsWith(500);
        notes().fill("Bruise on the arm");
        assertThat(status()).containsText("Not saved yet");
        page.close();
        page = context.newPage();
        page.navigate(server.address("/form"));
        assertThat(notes()).hasValue("Bruise on the arm");
        assertThat(unsentInTheBrowser()).isOne();
        server.answerDraftsWith(200);
        assertThat(status()).hasText("Saved 14:02:31");
    }

    @Test
    void lostWordsNeverReplaceNewerOnes() {
        server.answerDraftsWith(500);
        notes().fill("My words");
        assertThat(status()).containsText("Not saved yet");
        server.someoneElseWrites("Their words");
        page.close();
        page = context.newPage();
        page.navigate(server.address("/form"));
        assertThat(notes()).hasValue("Their words");
        assertThat(page.locator(".fl-attention textarea")).hasValue("My words");
    }

    @Test
    void lostWordsAreSentOnTheirOwnVersionToBeSeenSideBySide() throws Exception {
        server.answerDraftsWith(500);
        notes().fill("My words");
        assertThat(status()).containsText("Not saved yet");
        server.someoneElseWrites("Their words");
        page.close();
        page = context.newPage();
        page.navigate(server.address("/form"));
        server.drafts().clear();
        server.answerDraftsWith(409);

        page.getByText("See both side by side").click();

        assertThat(page.locator("h1")).hasText("Sent");
        assertThat(server.drafts().poll(5, TimeUnit.SECONDS)).contains("notes=My+words", "version=1");
        assertThat(unsentInTheBrowser()).isZero();
    }

    @Test
    void aRaceThatWasLostIsSaidAndTheWordsStay() {
        server.answerDraftsWith(409);
        notes().fill("My words");
        assertThat(status()).containsText("someone changed this");
        assertThat(notes()).hasValue("My words");
    }

    @Test
    void sendingWaitsForTheLastWord() throws Exception {
        notes().fill("All of it");
        page.locator("button").click();
        assertThat(page.locator("h1")).hasText("Sent");
        assertThat(server.drafts().poll(5, TimeUnit.SECONDS)).contains("notes=All+of+it");
        assertThat(unsentInTheBrowser()).isZero();
    }

    private Locator notes() {
        return page.locator("[name=notes]");
    }

    private Locator status() {
        return page.locator("[data-autosave-status]");
    }

    private int unsentInTheBrowser() {
        return (Integer)
                page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('fanlight:unsent:')).length");
    }
}
