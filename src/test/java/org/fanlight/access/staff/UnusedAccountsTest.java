package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.fanlight.access.Account;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// Accounts that nobody uses for long are suspended, after a warning.
class UnusedAccountsTest extends StaffWorld {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private SuspendUnused suspendUnused;

    private Duration moved = Duration.ZERO;

    @AfterEach
    void backToWhereTheClockStood() {
        clock.moveBy(moved.negated());
    }

    @Test
    void aWeekBeforeNinetyDaysTheirOwnerIsWarnedOnceAndThenSuspended() {
        var account = somebody();
        after(Duration.ofDays(83).minus(MINUTE));
        assertThat(letters(account.email())).isEmpty();

        after(MINUTE);
        after(Duration.ofDays(7).minus(MINUTE));
        assertThat(letters(account.email())).containsExactly("account-unused");
        assertThat(standing(account)).isEqualTo(AccountStanding.ACTIVE);

        after(MINUTE);
        assertThat(standing(account)).isEqualTo(AccountStanding.SUSPENDED);
        assertThat(new Visitor(browser).signsIn(account.email(), PASSWORD)).hasForwardedUrl("/sign-in/again");
        assertThat(deeds(account.id())).containsExactly("account.warned", "account.suspended");
    }

    @Test
    void whoSignsInAfterTheWarningStaysAndIsWarnedAgainNextTime() {
        var account = somebody();
        after(Duration.ofDays(84));
        signedIn(account);

        after(Duration.ofDays(10));
        assertThat(standing(account)).isEqualTo(AccountStanding.ACTIVE);

        after(Duration.ofDays(74));
        assertThat(letters(account.email())).containsExactly("account-unused", "account-unused");
    }

    /// As after a restore, or where the job stood still for months.
    @Test
    void nobodyIsSuspendedWithoutAWarningInTime() {
        var account = somebody();
        after(Duration.ofDays(400));
        assertThat(standing(account)).isEqualTo(AccountStanding.ACTIVE);

        after(Duration.ofDays(7).minus(MINUTE));
        assertThat(standing(account)).isEqualTo(AccountStanding.ACTIVE);

        after(MINUTE);
        assertThat(standing(account)).isEqualTo(AccountStanding.SUSPENDED);
    }

    @Test
    void aCoordinatorWakesItUpAndItsOwnerShowsTheAddressAnew() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var account = works(office, "Jo Fell", Role.PARTNER_CHECKER);
        after(Duration.ofDays(83));
        after(Duration.ofDays(7));
        var coordinator = coordinatorOf(office);
        assertThat(coordinator
                        .page("/our-people/" + account.id())
                        .select("main")
                        .text())
                .contains("Suspended", "Wake the account up", "Fanlight");

        assertThat(coordinator.posts("/our-people/" + account.id() + "/invitation"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(new Visitor(browser).signsIn(account.email(), PASSWORD)).hasForwardedUrl("/sign-in/again");
        new Visitor(browser).posts(linkTo(account.email()), "password", NEW_PASSWORD);

        assertThat(new Visitor(browser).signsIn(account.email(), NEW_PASSWORD)).hasRedirectedUrl("/home");
        after(Duration.ofDays(1));
        assertThat(standing(account)).isEqualTo(AccountStanding.ACTIVE);
    }

    @Test
    void whenSomebodySignedInLastIsKept() {
        var account = somebody();
        signedIn(account);

        assertThat(database.owner()
                        .sql("select last_used_at from access.account where id = :id")
                        .param("id", account.id())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant());
    }

    private void after(Duration time) {
        moved = moved.plus(time);
        clock.moveBy(time);
        suspendUnused.run();
    }

    private AccountStanding standing(Account account) {
        return accounts.find(account.id()).orElseThrow().standing();
    }

    private Account somebody() {
        return works(office(AgencyKind.POLICE), "Jo Fell", Role.PARTNER_CHECKER);
    }
}
