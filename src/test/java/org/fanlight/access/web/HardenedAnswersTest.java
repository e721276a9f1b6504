package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What browsers are told so that nothing is kept, framed, sent elsewhere or sent in the clear.
@FanlightTest
class HardenedAnswersTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

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

    @Test
    void noScriptReadsACookieAndNoOtherSiteSendsIt() {
        var id = UUID.randomUUID();
        var email = id + "@larkshire.example";
        var password = passwords.encode("a window above the door");
        accounts.addAll(List.of(new Account(id, email, "Somebody", password, Set.of(Role.SOCIAL_WORKER), null, null)));
        var answer = browser.perform(post("/sign-in")
                .secure(true)
                .param("email", email)
                .param("password", "a window above the door")
                .with(csrf()));

        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax"));
    }
}
