package org.fanlight.access.secondstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.secondstep.Authenticator;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What somebody does with their own second step.
@FanlightTest
class OwnAccountTest {

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
    private Clock clock;

    private final Authenticator app = new Authenticator(SharedSecret.random());
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = new Visitor(browser);
        var email = Newcomers.add(accounts, passwords, PASSWORD);
        steps.add(accounts.findByEmail(email).orElseThrow().id(), app.secret(), NONE_USED, clock.instant());
        visitor.signsIn(email, PASSWORD);
        visitor.posts("/sign-in/code", "code", app.at(clock.instant().minusSeconds(30)));
    }

    @Test
    void anAccountShowsHowItIsKept() throws Exception {
        assertThat(visitor.page("/account").select("main").text())
                .contains("Sam Okoro", "Social worker", "Set up on", "0 of 10 left");
    }

    @Test
    void newRecoveryCodesCostACode() throws Exception {
        assertThat(visitor.opens("/account/recovery-codes")).hasStatusOk();
        assertThat(visitor.posts("/account/recovery-codes", "code", "12345"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        var made = visitor.posts("/account/recovery-codes", "code", app.at(clock.instant()));

        assertThat(Visitor.page(made).select(".fl-recovery-codes code")).hasSize(10);
        assertThat(visitor.page("/account").select("main").text()).contains("10 of 10 left");
    }

    @Test
    void movingToAnotherAppCostsACodeOfTheFirst() throws Exception {
        var page = visitor.page("/account/second-step");
        var other = Authenticator.typed(page.select("#key").text());
        var first = other.at(clock.instant());

        assertThat(visitor.posts("/account/second-step", "code", first, "old", "12345"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This code is not right, or was used before");
        assertThat(visitor.posts("/account/second-step", "code", "12345", "old", app.at(clock.instant())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.posts("/account/second-step", "code", first, "old", app.at(clock.instant())))
                .hasStatusOk()
                .bodyText()
                .contains("Keep these recovery codes");
    }
}
