package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.SignInThrottle;
import org.fanlight.access.secondstep.Authenticator;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody wants to sign in with another address.
class OwnAddressTest extends StaffWorld {

    private static final long NONE_USED = -1;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Clock now;

    private final String wanted = newAddress();

    @Test
    void theNewAddressCountsOnceItsLinkWasUsedAndTheOldOneIsTold() {
        var account = somebody();
        var theirs = signedIn(account);

        assertThat(asks(theirs, PASSWORD, "")).hasStatusOk();
        assertThat(letters(account.email())).containsExactly("address-asked");
        assertThat(letters(wanted)).containsExactly("confirm-address");
        assertThat(accounts.findByEmail(wanted)).isEmpty();

        var link = linkTo(wanted);
        assertThat(new Visitor(browser).opens(link)).hasStatusOk();
        assertThat(accounts.findByEmail(wanted)).isEmpty();
        assertThat(new Visitor(browser).posts(link)).hasStatusOk();

        assertThat(new Visitor(browser).signsIn(wanted, PASSWORD)).hasRedirectedUrl("/home");
        assertThat(new Visitor(browser).signsIn(account.email(), PASSWORD)).hasForwardedUrl("/sign-in/again");
        assertThat(letters(account.email())).containsExactly("address-asked", "address-changed");
        assertThat(deeds(account.id())).contains("account.address-asked", "account.address-confirmed");
        assertThat(new Visitor(browser).posts(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void withoutThePasswordNothingIsSent() {
        var theirs = signedIn(somebody());

        assertThat(asks(theirs, "something else", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The password is not right");
        assertThat(letters(wanted)).isEmpty();
    }

    @Test
    void guessingAtThePasswordIsStopped() {
        var theirs = signedIn(somebody());
        for (var guess = 0; guess < SignInThrottle.FAILURES_PER_EMAIL; guess++) {
            asks(theirs, "guess " + guess, "");
        }

        assertThat(asks(theirs, PASSWORD, "")).bodyText().contains("Too many tries");
        assertThat(letters(wanted)).isEmpty();
    }

    @Test
    void whoHasASecondStepShowsItToo() {
        var account = somebody();
        var theirs = signedIn(account);
        var app = new Authenticator(SharedSecret.random());
        steps.add(account.id(), app.secret(), NONE_USED, now.instant());

        assertThat(asks(theirs, PASSWORD, "12345")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(letters(wanted)).isEmpty();
        assertThat(asks(theirs, PASSWORD, app.at(now.instant()))).hasStatusOk();
        assertThat(letters(wanted)).containsExactly("confirm-address");
    }

    @Test
    void anAddressThatIsInUseIsNotGivenAwayAndNobodyButItsOwnerLearnsThat() {
        var other = somebody();
        var theirs = signedIn(somebody());
        var answer = theirs.posts("/account/email", "email", other.email(), "password", PASSWORD);

        assertThat(answer).hasStatusOk();
        assertThat(new Visitor(browser).posts(linkTo(other.email()))).hasStatus(HttpStatus.CONFLICT);
        assertThat(accounts.findByEmail(other.email())).contains(other);
    }

    @Test
    void theLinkExpiresAfterADay() {
        asks(signedIn(somebody()), PASSWORD, "");
        clock.moveBy(Duration.ofDays(1));

        assertThat(new Visitor(browser).opens(linkTo(wanted))).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).posts(linkTo(wanted))).hasStatus(HttpStatus.GONE);
        clock.moveBy(Duration.ofDays(-1));
    }

    private MvcTestResult asks(Visitor visitor, String password, String code) {
        return visitor.posts("/account/email", "email", wanted, "password", password, "code", code);
    }

    private Account somebody() {
        return works(office(AgencyKind.POLICE), "Jo Fell", Role.PARTNER_CHECKER);
    }
}
