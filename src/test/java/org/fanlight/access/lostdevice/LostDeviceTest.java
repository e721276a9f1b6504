package org.fanlight.access.lostdevice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.Authenticator;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.staff.StaffWorld;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody has lost the phone that they sign in with, and two colleagues help.
class LostDeviceTest extends StaffWorld {

    private static final long NONE_USED = -1;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Clock now;

    @Test
    void afterTheSecondWordDeviceAndSessionsAreGoneAndTheirOwnerIsTold() throws UnsupportedEncodingException {
        var office = office(AgencyKind.COUNCIL);
        var loser = withApp(office);
        var theirs = half(loser);
        var first = coordinatorOf(office);
        var second = signedIn(works(office, "Ola Sand", Role.DUTY_MANAGER));

        assertThat(asks(first, loser)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(steps.find(loser.id())).isPresent();
        assertThat(second.page("/lost-devices").select("main").text())
                .contains("Jo Fell", "Phone fell into the river", "Gill Thorsby", "6 January 2026 at 09:00");

        assertThat(second.posts(open(second) + "/agreement")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(steps.find(loser.id())).isEmpty();
        assertThat(theirs.opens("/sign-in/code")).hasRedirectedUrl("/sign-in");
        assertThat(letters(loser.email())).containsExactly("second-step-reset");
        assertThat(deeds(loser.id())).containsExactly("account.reset-asked", "account.reset-agreed");
        assertThat(new Visitor(browser).signsIn(loser.email(), PASSWORD)).hasRedirectedUrl("/home");
        assertThat(second.page("/lost-devices").select("main").text()).contains("Nobody waits");
    }

    @Test
    void nobodyIsBothPeople() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        var first = coordinatorOf(office);
        asks(first, loser);
        var address = open(signedIn(works(office, "Ola Sand", Role.AGENCY_COORDINATOR)));

        assertThat(first.page("/lost-devices").select("form[action$=agreement]"))
                .isEmpty();
        assertThat(first.posts(address + "/agreement"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("You asked for it");
        assertThat(steps.find(loser.id())).isPresent();
    }

    @Test
    void nobodyHelpsThemselves() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var self = works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR);
        var theirs = signedIn(self);

        assertThat(asks(theirs, self)).bodyText().contains("two other people have to do it");

        var other = signedIn(works(office, "Ola Sand", Role.AGENCY_COORDINATOR));
        asks(other, self);
        assertThat(theirs.posts(withdrawal(other).replace("withdrawal", "agreement")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    /// Whatever the application believes.
    @Test
    void theDatabaseItselfAsksForTwoPeople() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        asks(coordinatorOf(office), loser);

        for (var who : new String[] {"asked_by", "account_id"}) {
            assertThatThrownBy(() -> database.owner()
                            .sql("""
                            insert into access.second_step_reset_ending (
                              reset_id, agreed, ended_at, ended_by, ended_by_name)
                            select id, true, now(), %s, 'Somebody'
                            from access.second_step_reset
                            where account_id = :account
                            """.formatted(who))
                            .param("account", loser.id())
                            .update())
                    .rootCause()
                    .hasMessageContaining("by two other people");
        }
    }

    @Test
    void aRequestEndsByItselfAfterADay() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        asks(coordinatorOf(office), loser);
        var second = signedIn(works(office, "Ola Sand", Role.AGENCY_COORDINATOR));
        var address = open(second);
        database.owner().sql("""
                alter table access.second_step_reset disable trigger user;
                update access.second_step_reset set expires_at = asked_at where account_id = '%s';
                alter table access.second_step_reset enable trigger user;
                """.formatted(loser.id())).update();

        assertThat(second.posts(address + "/agreement"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("That request is over", "Nobody waits");
        assertThat(steps.find(loser.id())).isPresent();
    }

    @Test
    void whoAskedWithdrawsItAndNobodyElseDoes() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        var first = coordinatorOf(office);
        asks(first, loser);
        var withdrawal = withdrawal(first);
        var second = signedIn(works(office, "Ola Sand", Role.AGENCY_COORDINATOR));

        assertThat(second.posts(withdrawal)).hasStatus(HttpStatus.CONFLICT);
        assertThat(first.posts(withdrawal)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(second.posts(withdrawal.replace("withdrawal", "agreement"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(steps.find(loser.id())).isPresent();
        assertThat(deeds(loser.id())).containsExactly("account.reset-asked", "account.reset-withdrawn");
    }

    @Test
    void ofAnotherAgencyNobodyIsThereButForTheOperator() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        asks(coordinatorOf(office), loser);
        var elsewhere = coordinatorOf(office(AgencyKind.SCHOOL));
        var operator = signedIn(works(office(AgencyKind.COUNCIL), "Robin Tasker", Role.OPERATOR));
        var address = open(operator);

        assertThat(elsewhere.page("/lost-devices").select("main").text()).contains("Nobody waits");
        assertThat(elsewhere.posts(address + "/agreement")).hasStatus(HttpStatus.CONFLICT);
        var stranger = page(asks(elsewhere, loser)).select("#email-error").text();
        var nobody = page(elsewhere.posts("/lost-devices", "email", newAddress(), "reason", "Lost"))
                .select("#email-error")
                .text();
        assertThat(stranger).isEqualTo(nobody).contains("Nobody whom you may help");

        assertThat(operator.posts(address + "/agreement")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(steps.find(loser.id())).isEmpty();
    }

    @Test
    void oneRequestIsEnoughAndAReasonIsNeeded() {
        var office = office(AgencyKind.POLICE);
        var loser = withApp(office);
        var first = coordinatorOf(office);
        asks(first, loser);

        assertThat(asks(first, loser)).bodyText().contains("Somebody has asked for it already");
        assertThat(first.posts("/lost-devices", "email", loser.email()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what happened to the device");
        assertThat(first.posts("/lost-devices/" + UUID.randomUUID() + "/agreement"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private static MvcTestResult asks(Visitor visitor, Account about) {
        return visitor.posts("/lost-devices", "email", about.email(), "reason", "Phone fell into the river");
    }

    /// The only request that somebody sees of those they may agree to; an operator sees those of other tests as well.
    private static String open(Visitor visitor) throws UnsupportedEncodingException {
        var action = visitor.page("/lost-devices")
                .select("form[action$=agreement]")
                .last()
                .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }

    private static String withdrawal(Visitor visitor) throws UnsupportedEncodingException {
        return visitor.page("/lost-devices")
                .select("form[action$=withdrawal]")
                .last()
                .attr("action");
    }

    /// Somebody who has typed the password, and cannot go on.
    private Visitor half(Account account) {
        var visitor = new Visitor(browser);
        assertThat(visitor.signsIn(account.email(), PASSWORD)).hasRedirectedUrl("/sign-in/code");
        return visitor;
    }

    private Account withApp(Office office) {
        var account = works(office, "Jo Fell", Role.PARTNER_CHECKER);
        var app = new Authenticator(SharedSecret.random());
        steps.add(account.id(), app.secret(), NONE_USED, now.instant());
        return account;
    }
}
