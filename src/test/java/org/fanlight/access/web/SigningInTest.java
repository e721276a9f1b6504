package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.Role;
import org.fanlight.access.SignInThrottle;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Signing in where a password is enough. What is asked after it is tried in `SecondStepAtSignInTest`.
@FanlightTest
@TestPropertySource(properties = "fanlight.second-step.of=nobody")
class SigningInTest {

    private static final String PASSWORD = "a window above the door";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void theRightPasswordLeadsHomeAndIsKeptAsArgon2id() {
        var email = somebody();

        assertThat(signIn(email, PASSWORD)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/home");
        assertThat(accounts.findByEmail(email).orElseThrow().passwordHash()).startsWith("$argon2id$");
    }

    @Test
    void theLetterCaseOfTheAddressDoesNotMatter() {
        assertThat(signIn(somebody().toUpperCase(Locale.ROOT), PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookAlike() {
        var wrong = signIn(somebody(), "something else");
        var unknown = signIn(UUID.randomUUID() + "@larkshire.example", PASSWORD);

        assertThat(wrong).hasForwardedUrl("/sign-in/again");
        assertThat(unknown).hasForwardedUrl("/sign-in/again");
        assertThat(wrong.getRequest().getAttribute(SignInFailure.WHY)).isEqualTo(SignInFailure.Why.WRONG);
        assertThat(unknown.getRequest().getAttribute(SignInFailure.WHY)).isEqualTo(SignInFailure.Why.WRONG);
    }

    @Test
    void aSlipOrTwoDoNoHarm() {
        var email = somebody();
        for (var slip = 1; slip < SignInThrottle.FAILURES_PER_EMAIL; slip++) {
            signIn(email, "slip " + slip);
        }

        assertThat(signIn(email, PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void guessingIsStoppedEvenWhenTheNextGuessIsRight() {
        var email = somebody();
        for (var guess = 0; guess < SignInThrottle.FAILURES_PER_EMAIL; guess++) {
            signIn(email, "guess " + guess);
        }

        var right = signIn(email, PASSWORD);

        assertThat(right).hasForwardedUrl("/sign-in/again");
        assertThat(right.getRequest().getAttribute(SignInFailure.WHY)).isEqualTo(SignInFailure.Why.TOO_MANY);
    }

    @Test
    void whoseTimeWasUpIsToldSoAndLedBack() {
        assertThat(browser.get().uri("/sign-in").param("back", "/work?view=team"))
                .bodyText()
                .contains("because nothing was done for 30 minutes")
                .contains("value=\"/work?view=team\"");

        assertThat(signIn(somebody(), PASSWORD, "/work?view=team")).hasRedirectedUrl("/work?view=team");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\r\nb",
                "work",
                ""
            })
    void signingInLeadsToNoOtherHouse(String elsewhere) {
        assertThat(browser.get().uri("/sign-in").param("back", elsewhere))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"back\"");

        assertThat(signIn(somebody(), PASSWORD, elsewhere)).hasRedirectedUrl("/home");
    }

    @Test
    void onlyWhoeverIsSignedInStaysSignedIn() {
        var stay = post("/stay-signed-in").with(csrf());
        var viewer = new Viewer(UUID.randomUUID(), "Sam Okoro", Set.of(Role.SOCIAL_WORKER), null, null);

        assertThat(browser.perform(stay)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(browser.perform(stay.with(authentication(WebSessions.authenticationOf(viewer)))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(browser.perform(post("/stay-signed-in"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.perform(post("/sign-in").param("email", somebody()).param("password", PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void noScriptReadsACookieAndNoOtherSiteSendsIt() {
        var answer = browser.perform(sent(somebody(), PASSWORD, "").secure(true));

        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax"));
    }

    private MvcTestResult signIn(String email, String password) {
        return signIn(email, password, "");
    }

    private MvcTestResult signIn(String email, String password, String back) {
        return browser.perform(sent(email, password, back));
    }

    private static MockHttpServletRequestBuilder sent(String email, String password, String back) {
        return post("/sign-in")
                .param("email", email)
                .param("password", password)
                .param("back", back)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("192.0.2." + Math.floorMod(email.hashCode(), 250));
                    return request;
                });
    }

    private String somebody() {
        return Newcomers.add(accounts, passwords, PASSWORD);
    }
}
