package org.fanlight.access.secondstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.passkeys.PasskeyOwner;
import org.fanlight.access.secondstep.Authenticator;
import org.fanlight.access.secondstep.CodeThrottle;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Signing in for real use, where a password alone lets nobody in.
@FanlightTest
class SecondStepAtSignInTest {

    private static final String PASSWORD = "a window above the door";
    private static final long NONE_USED = -1;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private UserCredentialRepository passkeys;

    @Autowired
    private Clock clock;

    private final Authenticator app = new Authenticator(SharedSecret.random());

    @Test
    void theCodeAfterThePasswordLeadsWhereSomebodyWantedToGo() {
        var visitor = new Visitor(browser);
        var email = withApp();
        assertThat(visitor.opens("/people?words=a")).hasRedirectedUrl("/sign-in");

        assertThat(visitor.signsIn(email, PASSWORD)).hasRedirectedUrl("/sign-in/code");
        assertThat(visitor.opens("/sign-in/code")).hasStatusOk();
        var passed = visitor.posts("/sign-in/code", "code", codeNow());

        assertThat(passed).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(passed.getResponse().getRedirectedUrl()).contains("/people?words=a");
        assertThat(visitor.opens("/account")).hasStatusOk();
    }

    @Test
    void afterATimeOutTheCodeLeadsBackToWhereSomebodyWas() {
        var visitor = new Visitor(browser);
        visitor.posts("/sign-in", "email", withApp(), "password", PASSWORD, "back", "/work?view=team");

        assertThat(visitor.posts("/sign-in/code", "code", codeNow())).hasRedirectedUrl("/work?view=team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/work", "/people", "/account", "/account/second-step", "/operations"})
    void whoHasGivenOnlyThePasswordIsNobody(String page) {
        var visitor = new Visitor(browser);
        visitor.signsIn(withApp(), PASSWORD);

        assertThat(visitor.opens(page)).hasRedirectedUrl("/sign-in/code");
        assertThat(visitor.posts("/stay-signed-in")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.posts("/account/recovery-codes", "code", codeNow())).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void aWrongCodeAndOneUsedBeforeLookAlike() throws Exception {
        var email = withApp();
        var first = new Visitor(browser);
        first.signsIn(email, PASSWORD);
        var code = codeNow();
        first.posts("/sign-in/code", "code", code);

        var second = new Visitor(browser);
        second.signsIn(email, PASSWORD);
        var wrong = second.posts("/sign-in/code", "code", "12345");
        var again = second.posts("/sign-in/code", "code", code);

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(again).select("main").text())
                .isEqualTo(Visitor.page(wrong).select("main").text());
        assertThat(again).bodyText().doesNotContain(code);
        assertThat(second.opens("/home")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void theRightPasswordDoesNotMakeGuessingAtTheCodeAnyQuicker() {
        var email = withApp();
        for (var guess = 0; guess < CodeThrottle.FAILURES_PER_ACCOUNT; guess++) {
            var visitor = new Visitor(browser);
            visitor.signsIn(email, PASSWORD);
            visitor.posts("/sign-in/code", "code", "12345");
        }
        var visitor = new Visitor(browser);
        visitor.signsIn(email, PASSWORD);

        assertThat(visitor.posts("/sign-in/code", "code", codeNow()))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Wait 15 minutes");
    }

    @Test
    void withTheWrongPasswordNobodyLearnsThatThereIsASecondStep() throws Exception {
        var visitor = new Visitor(browser);
        var withApp = visitor.signsIn(withApp(), "wrong");
        var unknown = visitor.signsIn(UUID.randomUUID() + "@larkshire.example", "wrong");

        assertThat(withApp).hasForwardedUrl("/sign-in/again");
        assertThat(unknown).hasForwardedUrl("/sign-in/again");
        assertThat(visitor.opens("/sign-in/code")).hasRedirectedUrl("/sign-in");
        assertThat(visitor.posts("/sign-in/code", "code", codeNow())).hasRedirectedUrl("/sign-in");
        assertThat(visitor.posts("/sign-in/second-step", "code", codeNow())).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void whoNeedsASecondStepAndHasNoneSetsOneUpBeforeAnythingElse() throws Exception {
        var visitor = new Visitor(browser);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        visitor.signsIn(email, PASSWORD);
        assertThat(visitor.opens("/sign-in/code")).hasRedirectedUrl("/sign-in/second-step");
        assertThat(visitor.opens("/home")).hasRedirectedUrl("/sign-in/code");

        var page = visitor.page("/sign-in/second-step");
        var theirs = Authenticator.typed(page.select("#key").text());
        assertThat(page.select("svg.fl-qr path")).hasSize(2);
        assertThat(page.select("[style], main script")).isEmpty();
        assertThat(visitor.page("/sign-in/second-step").select("#key").text())
                .isEqualTo(page.select("#key").text());
        assertThat(visitor.posts("/sign-in/second-step", "code", "12345")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        var codes = Visitor.page(visitor.posts("/sign-in/second-step", "code", theirs.at(clock.instant())));

        assertThat(codes.select(".fl-recovery-codes code").eachText()).hasSize(10);
        assertThat(codes.select("a.govuk-button").attr("href")).contains("/home");
        assertThat(visitor.opens("/account")).hasStatusOk();

        var paper = codes.select(".fl-recovery-codes code").first().text();
        var later = new Visitor(browser);
        later.signsIn(email, PASSWORD);
        assertThat(later.opens("/sign-in/second-step")).hasRedirectedUrl("/sign-in/code");
        assertThat(later.posts("/sign-in/code", "recovery", paper)).hasRedirectedUrl("/home");
    }

    @Test
    void thePasswordAloneDoesNotPutAnAppInThePlaceOfAnother() {
        var visitor = new Visitor(browser);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        visitor.signsIn(email, PASSWORD);
        visitor.opens("/sign-in/second-step");
        addApp(email);

        assertThat(visitor.opens("/sign-in/second-step")).hasRedirectedUrl("/sign-in/code");
        visitor.posts("/sign-in/second-step", "code", codeNow());

        assertThat(visitor.opens("/home")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void thePasswordAloneAddsNoAppWhereThereIsAPasskey() {
        var visitor = new Visitor(browser);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        passkeys.save(passkeyOf(accountOf(email)));
        visitor.signsIn(email, PASSWORD);

        assertThat(visitor.opens("/sign-in/code")).hasStatusOk().bodyText().contains("Sign in with your passkey");
        assertThat(visitor.opens("/sign-in/second-step")).hasRedirectedUrl("/sign-in/code");
        assertThat(visitor.posts("/sign-in/second-step", "code", codeNow())).hasRedirectedUrl("/sign-in/code");
        assertThat(visitor.opens("/home")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void theSessionGetsAFreshNameAtEachStep() {
        var visitor = new Visitor(browser);
        visitor.opens("/people");
        var planted = visitor.withTheSameCookie();
        visitor.signsIn(withApp(), PASSWORD);
        assertThat(planted.opens("/home")).hasRedirectedUrl("/sign-in");

        var seen = visitor.withTheSameCookie();
        visitor.posts("/sign-in/code", "code", codeNow());

        assertThat(visitor.opens("/account")).hasStatusOk();
        assertThat(seen.opens("/account")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void signingInAsSomebodyElseEndsWhoWasSignedInHere() {
        var visitor = new Visitor(browser);
        visitor.signsIn(withApp(), PASSWORD);
        visitor.posts("/sign-in/code", "code", codeNow());

        visitor.signsIn(withApp(), PASSWORD);

        assertThat(visitor.opens("/account")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void whoStopsHalfWayIsForgotten() {
        var visitor = new Visitor(browser);
        visitor.signsIn(withApp(), PASSWORD);

        assertThat(visitor.posts("/sign-out")).hasRedirectedUrl("/signed-out");
        assertThat(visitor.posts("/sign-in/code", "code", codeNow())).hasRedirectedUrl("/sign-in");
    }

    private String withApp() {
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        addApp(email);
        return email;
    }

    private void addApp(String email) {
        steps.add(accountOf(email), app.secret(), NONE_USED, clock.instant());
        steps.replaceCodes(accountOf(email), List.of());
    }

    private UUID accountOf(String email) {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    private CredentialRecord passkeyOf(UUID account) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(PasskeyOwner.handleOf(account))
                .label("Work phone")
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .transports(Set.of())
                .attestationObject(Bytes.random())
                .attestationClientDataJSON(Bytes.random())
                .created(clock.instant())
                .lastUsed(clock.instant())
                .build();
    }

    private String codeNow() {
        return app.at(clock.instant());
    }
}
