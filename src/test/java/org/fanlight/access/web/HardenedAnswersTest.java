package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What browsers are told so that nothing is kept or sent in the clear.
@FanlightTest
class HardenedAnswersTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void noBrowserKeepsWhatSomebodySignedInHasSeen() {
        var viewer = new Viewer(UUID.randomUUID(), "Somebody", Set.of(Role.SOCIAL_WORKER), null, null);
        var answer = browser.perform(get("/people").with(authentication(WebSessions.authenticationOf(viewer))));

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void oncePagesCameInSafetyTheyAreNeverAskedForInTheClear() {
        assertThat(browser.perform(get("/sign-in").secure(true)).getResponse().getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(browser.perform(get("/sign-in")).getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }
}
