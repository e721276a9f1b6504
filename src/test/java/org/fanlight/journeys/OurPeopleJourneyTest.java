package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.sql.LettersWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator looks after the people of an agency.
class OurPeopleJourneyTest extends Journey {

    private static final Pattern LINK = Pattern.compile("http://\\S+?(/invitation/\\S+)");

    @Autowired
    private TestDatabase database;

    private final String email = "jo." + UUID.randomUUID() + "@council.larkshire.example";

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyPageAboutPeopleIsAccessible(int width) {
        var page = window(width);
        be(page, "Agency coordinator");
        assertThat(page.url()).endsWith("/our-people");
        isAccessible(page);
        button(page, "Invite somebody").click();
        isAccessible(page);
        button(page, "Send the invitation").click();
        assertThat(page.title()).startsWith("Error: ");
        isAccessible(page);

        invite(page);
        page.fill("#words", email);
        button(page, "Search").click();
        assertThat(page.locator("main").textContent()).contains("Found: 1");
        isAccessible(page);
        link(page, "Jo Fell").click();
        isAccessible(page);
        button(page, "Change role or team").click();
        isAccessible(page);
        page.goBack();
        button(page, "They leave").click();
        isAccessible(page);

        go(page, "/lost-devices");
        page.fill("#email", "amara.whitlow@council.larkshire.example");
        page.fill("#reason", "Left the phone on a train");
        button(page, "Ask for a second person").click();
        isAccessible(page);
        button(page, "Withdraw: Amara Whitlow").click();
        isAccessible(page);
        go(page, "/account/email");
        isAccessible(page);
        be(page, "System operator");
        go(page, "/coordinators");
        isAccessible(page);
    }

    @Test
    void somebodyIsInvitedJoinsAndLeaves() {
        var coordinator = windowWithoutScripts(DESK);
        be(coordinator, "Agency coordinator");
        go(coordinator, "/our-people/new");
        invite(coordinator);

        var newcomer = window(PHONE);
        go(newcomer, invitation());
        isAccessible(newcomer);
        newcomer.fill("#password", "lapwing");
        button(newcomer, "Keep this password").click();
        assertThat(newcomer.title()).startsWith("Error: ");
        isAccessible(newcomer);
        newcomer.fill("#password", "seven lapwings on plaster");
        button(newcomer, "Keep this password").click();
        isAccessible(newcomer);
        button(newcomer, "Sign in").click();
        newcomer.fill("#email", email);
        newcomer.fill("#password", "seven lapwings on plaster");
        button(newcomer, "Sign in").click();
        go(newcomer, "/account");
        assertThat(newcomer.locator("main").textContent()).contains(email);

        coordinator.fill("#words", email);
        button(coordinator, "Search").click();
        link(coordinator, "Jo Fell").click();
        button(coordinator, "They leave").click();
        button(coordinator, "End their account").click();
        assertThat(coordinator.locator("main").textContent()).contains("Left");
        newcomer.reload();
        assertThat(newcomer.url()).endsWith("/sign-in");
        link(newcomer, "Forgotten your password?").click();
        isAccessible(newcomer);
        newcomer.fill("#email", email);
        button(newcomer, "Send me a link").click();
        isAccessible(newcomer);
    }

    private void invite(Page page) {
        page.fill("#name", "Jo Fell");
        page.fill("#email", email);
        page.locator("input[value=PROFESSIONAL]").check();
        button(page, "Send the invitation").click();
        assertThat(page.locator("main").textContent()).contains("The invitation is on its way");
    }

    private String invitation() {
        var link = LINK.matcher(LettersWritten.in(database).stream()
                .filter(letter -> letter.address().equals(email))
                .findFirst()
                .orElseThrow()
                .body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
