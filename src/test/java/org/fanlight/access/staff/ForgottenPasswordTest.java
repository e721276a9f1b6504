package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// Somebody forgot their password, or says so.
class ForgottenPasswordTest extends StaffWorld {

    @Autowired
    private SendPasswordLinks sendPasswordLinks;

    @Test
    void theLinkLetsSomebodyChooseAnotherAndSignsThemOutEverywhere() {
        var account = somebody();
        var theirs = signedIn(account);
        asks(account.email());
        assertThat(letters(account.email())).containsExactly("new-password");
        var link = linkTo(account.email());

        assertThat(new Visitor(browser).opens(link)).hasStatusOk();
        assertThat(new Visitor(browser).posts(link, "password", NEW_PASSWORD)).hasStatusOk();

        assertThat(theirs.opens("/account")).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(browser).signsIn(account.email(), PASSWORD)).hasForwardedUrl("/sign-in/again");
        assertThat(new Visitor(browser).signsIn(account.email(), NEW_PASSWORD)).hasRedirectedUrl("/home");
        assertThat(letters(account.email())).containsExactly("new-password", "password-changed");
        assertThat(deeds(account.id())).contains("account.password-asked", "account.password-chosen");
        assertThat(new Visitor(browser).posts(link, "password", PASSWORD)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void theAnswerIsTheSameForEveryAddressAndOnlyOwnersHear() throws UnsupportedEncodingException {
        var account = somebody();
        var nobody = newAddress();

        var known = asks(account.email());
        var unknown = asks(nobody);

        assertThat(unknown).isEqualTo(known);
        assertThat(rows(account.email())).isEqualTo(rows(nobody)).isOne();
        assertThat(letters(nobody)).isEmpty();
    }

    @Test
    void whoWasSuspendedHasLeftOrIsInvitedGetsNothing() {
        for (var standing : new String[] {"SUSPENDED", "LEFT", "INVITED"}) {
            var account = somebody();
            database.owner()
                    .sql("update access.account set standing = :standing where id = :id")
                    .param("standing", standing)
                    .param("id", account.id())
                    .update();

            asks(account.email());

            assertThat(letters(account.email())).as(standing).isEmpty();
        }
    }

    @Test
    void whoComesInThroughTheirAgencysProviderGetsNothingUntilItIsClosed() {
        var account = somebody();
        var provider = vouchedForBy(account);
        edition(provider, 1, true);

        asks(account.email());
        assertThat(letters(account.email())).isEmpty();

        edition(provider, 2, false);
        asks(account.email());
        assertThat(letters(account.email())).containsExactly("new-password");
    }

    private UUID vouchedForBy(Account account) {
        var provider = UUID.randomUUID();
        database.owner()
                .sql("""
                with provider as (
                  insert into access.identity_provider (id, agency_id, issuer)
                  values (:id, :agency, :issuer))
                insert into access.identity (issuer, subject, account_id, bound_at)
                values (:issuer, '42', :account, now())
                """)
                .param("id", provider)
                .param("agency", account.agency())
                .param("issuer", "https://" + provider + ".example")
                .param("account", account.id())
                .update();
        return provider;
    }

    private void edition(UUID provider, int number, boolean isOpen) {
        database.owner()
                .sql("""
                insert into access.identity_provider_edition (
                  provider_id, number, name, client_id, secret_name, domains, email_claim, asks_verified, roles_claim,
                  offline_access, second_step_values, look_again_minutes, is_open, reason, made_at, made_by, made_by_name)
                values (
                  :provider, :number, 'Police', 'us', 'police', '{police.example}', 'email', true, 'groups', true, '{}', 5,
                  :open, '', now(), gen_random_uuid(), 'Robin Tasker')
                """)
                .param("provider", provider)
                .param("number", number)
                .param("open", isOpen)
                .update();
    }

    @Test
    void aLinkOfSomebodyWhoLeavesMeanwhileIsGoodForNothing() {
        var account = somebody();
        asks(account.email());
        database.owner()
                .sql("update access.account set standing = 'LEFT' where id = :id")
                .param("id", account.id())
                .update();

        assertThat(new Visitor(browser).opens(linkTo(account.email()))).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).posts(linkTo(account.email()), "password", NEW_PASSWORD))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void theLinkExpiresAfterAnHourAndWithTheNextOne() {
        var account = somebody();
        asks(account.email());
        var first = linkTo(account.email());
        asks(account.email());

        assertThat(new Visitor(browser).opens(first)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).opens(linkTo(account.email()))).hasStatusOk();
        clock.moveBy(Duration.ofHours(1));
        assertThat(new Visitor(browser).opens(linkTo(account.email()))).hasStatus(HttpStatus.GONE);
        clock.moveBy(Duration.ofHours(-1));
    }

    @Test
    void whoAsksAgainAndAgainGetsNoMorePostAndTheSameAnswer() {
        var account = somebody();
        var first = asks(account.email());
        for (var again = 0; again < PasswordRequests.PER_EMAIL + 2; again++) {
            assertThat(asks(account.email())).isEqualTo(first);
        }

        assertThat(letters(account.email())).hasSize(PasswordRequests.PER_EMAIL);
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefusedAndTheLinkStaysGood() {
        var account = somebody();
        asks(account.email());

        assertThat(new Visitor(browser).posts(linkTo(account.email()), "password", "password1234"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new Visitor(browser).posts(linkTo(account.email()), "password", NEW_PASSWORD))
                .hasStatusOk();
    }

    @Test
    void whatIsNoAddressIsSaidSo() {
        assertThat(new Visitor(browser).posts("/forgotten-password", "email", "jo"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new Visitor(browser).opens("/new-password/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.GONE);
    }

    /// @return what whoever asks is shown
    private String asks(String email) {
        try {
            var answer = new Visitor(browser).posts("/forgotten-password", "email", email);
            assertThat(answer).hasStatusOk();
            sendPasswordLinks.run();
            return page(answer).select("main").text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long rows(String email) {
        return database.owner()
                .sql("select count(*) from access.password_request where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private Account somebody() {
        return works(office(AgencyKind.POLICE), "Jo Fell", Role.PARTNER_CHECKER);
    }
}
