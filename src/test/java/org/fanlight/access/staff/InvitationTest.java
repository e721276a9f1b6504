package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/// A coordinator invites somebody, who then joins.
class InvitationTest extends StaffWorld {

    private final String email = newAddress();

    @Test
    void whoWasInvitedChoosesAPasswordAndSignsIn() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office);

        assertThat(invites(coordinator, email, Role.PARTNER_CHECKER)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.page("/our-people").select("main").text()).contains("Jo Fell", "Invited", "Never yet");
        assertThat(letters(email)).containsExactly("invitation");

        var newcomer = new Visitor(browser);
        assertThat(newcomer.signsIn(email, PASSWORD)).hasForwardedUrl("/sign-in/again");
        assertThat(newcomer.page(linkTo(email)).select("#email").val()).isEqualTo(email);
        assertThat(newcomer.posts(linkTo(email), "password", PASSWORD)).hasStatusOk();
        assertThat(newcomer.signsIn(email, PASSWORD)).hasRedirectedUrl("/home");
        var joined = accounts.findByEmail(email).orElseThrow();
        assertThat(joined.roles()).containsExactly(Role.PARTNER_CHECKER);
        assertThat(joined.agency()).isEqualTo(office.agency());
        assertThat(deeds(joined.id())).containsExactly("account.invited", "account.joined", "account.signed-in");
        assertThat(coordinator.page("/our-people").select("main").text()).contains("Active", "5 January 2026");
    }

    @Test
    void aMailFilterThatFollowsTheLinkChangesNothing() {
        invites(coordinatorOf(office(AgencyKind.POLICE)), email, Role.PROFESSIONAL);
        for (var look = 0; look < 3; look++) {
            assertThat(new Visitor(browser).opens(linkTo(email))).hasStatusOk();
        }

        assertThat(new Visitor(browser).posts(linkTo(email), "password", PASSWORD))
                .hasStatusOk();
    }

    @Test
    void aLinkWorksOnceAndNotForEver() {
        var coordinator = coordinatorOf(office(AgencyKind.POLICE));
        invites(coordinator, email, Role.PROFESSIONAL);
        var link = linkTo(email);
        new Visitor(browser).posts(link, "password", PASSWORD);

        assertThat(new Visitor(browser).opens(link)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).posts(link, "password", NEW_PASSWORD)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).signsIn(email, PASSWORD)).hasRedirectedUrl("/home");

        var late = newAddress();
        invites(coordinator, late, Role.PROFESSIONAL);
        clock.moveBy(Duration.ofDays(7));
        assertThat(new Visitor(browser).opens(linkTo(late))).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).posts(linkTo(late), "password", PASSWORD))
                .hasStatus(HttpStatus.GONE);
        clock.moveBy(Duration.ofDays(-7));
    }

    @Test
    void aLinkThatNeverWasLooksLikeOneThatIsUsedUp() throws UnsupportedEncodingException {
        invites(coordinatorOf(office(AgencyKind.POLICE)), email, Role.PROFESSIONAL);
        var link = linkTo(email);
        new Visitor(browser).posts(link, "password", PASSWORD);

        var used = new Visitor(browser).opens(link);
        var never = new Visitor(browser).opens("/invitation/" + UUID.randomUUID());

        assertThat(never).hasStatus(HttpStatus.GONE);
        assertThat(page(never).select("main").text())
                .isEqualTo(page(used).select("main").text());
    }

    @Test
    void anInvitationThatIsSentAgainEndsTheOneBefore() throws UnsupportedEncodingException {
        var coordinator = coordinatorOf(office(AgencyKind.POLICE));
        invites(coordinator, email, Role.PROFESSIONAL);
        var first = linkTo(email);
        var id = coordinator.page("/our-people").select("a:contains(Jo Fell)").attr("href");

        assertThat(coordinator.posts(id + "/invitation")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(new Visitor(browser).opens(first)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(browser).posts(linkTo(email), "password", PASSWORD))
                .hasStatusOk();
        assertThat(coordinator.posts(id + "/invitation")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aPasswordThatOthersWouldTryFirstIsNotKept() {
        invites(coordinatorOf(office(AgencyKind.POLICE)), email, Role.PROFESSIONAL);

        assertThat(new Visitor(browser).posts(linkTo(email), "password", "too short"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("12 characters or more")
                .doesNotContain("too short\"");
        assertThat(new Visitor(browser).posts(linkTo(email), "password", "password1234"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("easy to guess");
        assertThat(accounts.findByEmail(email)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNobodyIsInvited() {
        var coordinator = coordinatorOf(office(AgencyKind.POLICE));

        assertThat(coordinator.posts("/our-people/new"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter their name", "Enter their work e-mail address", "Select at least one role");
        assertThat(invites(coordinator, "not an address", Role.PROFESSIONAL))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("such as name@example.com");
    }

    @Test
    void nobodyIsMadeMorePowerfulThanTheirAgencyMayBe() {
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));

        assertThat(invites(coordinator, email, Role.DUTY_MANAGER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select roles that your agency may give");
        assertThat(invites(coordinator, email, Role.OPERATOR)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(letters(email)).isEmpty();
    }

    @Test
    void aTeamOfAnotherAgencyIsNoTeam() {
        var elsewhere = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));

        assertThat(coordinator.posts(
                        "/our-people/new",
                        "name",
                        "Jo Fell",
                        "email",
                        email,
                        "roles",
                        "PROFESSIONAL",
                        "team",
                        elsewhere.team().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select a team of your agency");
    }

    @Test
    void somebodyWhoIsThereAlreadyIsNotInvitedTwice() {
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));
        invites(coordinator, email, Role.PROFESSIONAL);

        assertThat(invites(coordinator, email.toUpperCase(Locale.ROOT), Role.PROFESSIONAL))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("has this e-mail address already");
    }

    @Test
    void thatAnotherAgencyHasTheAddressOnlyItsOwnerLearns() {
        var there = works(office(AgencyKind.POLICE), "Jo Fell", Role.PARTNER_CHECKER);
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));

        assertThat(invites(coordinator, there.email(), Role.PROFESSIONAL)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(new Visitor(browser).posts(linkTo(there.email()), "password", NEW_PASSWORD))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Another agency has an account");

        assertThat(accounts.findByEmail(there.email())).contains(there);
        assertThat(new Visitor(browser).signsIn(there.email(), NEW_PASSWORD)).hasForwardedUrl("/sign-in/again");
    }

    @Test
    void aFormThatIsSentTwiceInvitesOnce() {
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));
        var key = UUID.randomUUID().toString();
        for (var press = 0; press < 2; press++) {
            assertThat(coordinator.posts(
                            "/our-people/new",
                            "_once",
                            key,
                            "name",
                            "Jo Fell",
                            "email",
                            email,
                            "roles",
                            "PROFESSIONAL"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        assertThat(letters(email)).hasSize(1);
    }
}
