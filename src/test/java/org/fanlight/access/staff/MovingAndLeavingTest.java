package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.database.OnBehalf;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// Somebody gets another role or team, or leaves.
class MovingAndLeavingTest extends StaffWorld {

    @Autowired
    private LetGo letGo;

    @Test
    void whoLeavesIsSignedOutAtTheNextRequestAndDoesNotComeBack() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office);
        var leaver = works(office, "Jo Fell", Role.PARTNER_CHECKER);
        var theirs = signedIn(leaver);
        assertThat(theirs.opens("/account")).hasStatusOk();

        assertThat(coordinator.posts(url(leaver) + "/leaving")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(theirs.opens("/account")).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(browser).signsIn(leaver.email(), PASSWORD)).hasForwardedUrl("/sign-in/again");
        assertThat(coordinator.page(url(leaver)).select("main").text()).contains("Left", "Gill Thorsby");
        assertThat(deeds(leaver.id())).endsWith("account.left");
        assertThat(accounts.find(leaver.id()).map(Account::name)).contains("Jo Fell");
        assertThat(accounts.inTeam(office.team())).doesNotContain(leaver);
    }

    @Test
    void aLeaversAddressIsInvitedAgain() {
        var office = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office);
        var leaver = works(office, "Jo Fell", Role.PARTNER_CHECKER);
        coordinator.posts(url(leaver) + "/leaving");

        assertThat(invites(coordinator, leaver.email(), Role.PROFESSIONAL)).hasStatus(HttpStatus.SEE_OTHER);
        new Visitor(browser).posts(linkTo(leaver.email()), "password", NEW_PASSWORD);

        assertThat(new Visitor(browser).signsIn(leaver.email(), NEW_PASSWORD)).hasRedirectedUrl("/home");
        assertThat(accounts.findByEmail(leaver.email()).map(Account::id)).isNotEqualTo(leaver.id());
    }

    @Test
    void aMoveHoldsAtTheNextRequest() {
        var office = office(AgencyKind.COUNCIL);
        var coordinator = coordinatorOf(office);
        var mover = works(office, "Jo Fell", Role.DUTY_MANAGER);
        var theirs = signedIn(mover);
        assertThat(theirs.opens("/people")).hasStatusOk();

        assertThat(coordinator.posts(
                        url(mover) + "/place",
                        "roles",
                        "PROFESSIONAL",
                        "team",
                        office.team().toString(),
                        "was-roles",
                        "DUTY_MANAGER",
                        "was-team",
                        team(mover)))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(theirs.opens("/people")).hasRedirectedUrl("/sign-in");
        theirs.signsIn(mover.email(), PASSWORD);
        assertThat(theirs.opens("/people")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(deeds(mover.id())).contains("account.moved");
    }

    /// The sign-in was checked before the change, and its session was kept after it.
    @Test
    void aSessionThatBeginsAtThatVeryMomentEndsAtItsFirstRequest() {
        var leaver = works(office(AgencyKind.POLICE), "Jo Fell", Role.PARTNER_CHECKER);
        var mover = works(office(AgencyKind.COUNCIL), "Ola Sand", Role.DUTY_MANAGER);
        var late = signedIn(leaver);
        var moved = signedIn(mover);
        database.owner()
                .sql("update access.account set standing = 'LEFT' where id = :id")
                .param("id", leaver.id())
                .update();
        database.owner()
                .sql("update access.account_role set role = 'PROFESSIONAL' where account_id = :id")
                .param("id", mover.id())
                .update();

        assertThat(late.opens("/account")).hasRedirectedUrl("/sign-in");
        assertThat(late.opens("/account")).hasRedirectedUrl("/sign-in");
        assertThat(moved.opens("/people")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void nobodyOfAnotherAgencyIsThere() throws UnsupportedEncodingException {
        var stranger = works(office(AgencyKind.POLICE), "Ola Sand", Role.PARTNER_CHECKER);
        var coordinator = coordinatorOf(office(AgencyKind.SCHOOL));
        var never = "/our-people/" + UUID.randomUUID();

        assertThat(coordinator.page("/our-people").select("main").text()).doesNotContain("Ola Sand");
        for (var path : new String[] {"", "/place", "/leaving"}) {
            var answer = coordinator.opens(url(stranger) + path);
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(page(answer).select("main").text())
                    .isEqualTo(
                            page(coordinator.opens(never + path)).select("main").text());
        }
        assertThat(coordinator.posts(url(stranger) + "/leaving")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coordinator.posts(url(stranger) + "/invitation")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coordinator.posts(url(stranger) + "/place", "roles", "PROFESSIONAL"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(accounts.find(stranger.id())).contains(stranger);
    }

    @Test
    void nobodyEndsOrChangesThemselves() {
        var office = office(AgencyKind.POLICE);
        var self = works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR);
        coordinatorOf(office);
        var coordinator = signedIn(self);

        assertThat(coordinator.posts(url(self) + "/leaving"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("You cannot change or end your own account");
        assertThat(coordinator.posts(url(self) + "/place", "roles", "PROFESSIONAL"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accounts.find(self.id())).contains(self);
    }

    /// The one who asks has just lost the role, on another node: the session is not gone yet, the last one is held.
    @Test
    void theLastCoordinatorStays() {
        var office = office(AgencyKind.POLICE);
        var last = works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR);
        var asking = works(office, "Ola Sand", Role.AGENCY_COORDINATOR);
        var coordinator = signedIn(asking);
        assertThat(coordinator.opens("/our-people")).hasStatusOk();
        database.owner()
                .sql("delete from access.account_role where account_id = :id")
                .param("id", asking.id())
                .update();

        assertThat(coordinator.posts(url(last) + "/leaving"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("They are the last coordinator");
        assertThat(coordinator.posts(url(last) + "/place", "roles", "PROFESSIONAL"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accounts.find(last.id()).map(Account::standing)).contains(AccountStanding.ACTIVE);
    }

    @RepeatedTest(5)
    void twoWhoLetEachOtherGoAtOnceDoNotLeaveTheAgencyAlone() throws Exception {
        var office = office(AgencyKind.POLICE);
        var gill = works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR);
        var ola = works(office, "Ola Sand", Role.AGENCY_COORDINATOR);

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(
                    OnBehalf.carried(() -> letGo.letGo(gill.id(), ola.viewer())),
                    OnBehalf.carried(() -> letGo.letGo(ola.id(), gill.viewer()))))) {
                done.get();
            }
        }

        assertThat(accounts.findAll(List.of(gill.id(), ola.id())))
                .filteredOn(Account::isActive)
                .hasSize(1);
    }

    @Test
    void aMoveGivesNobodyWhatTheAgencyMayNotGiveAndNoTeamOfAnother() {
        var elsewhere = office(AgencyKind.POLICE);
        var office = office(AgencyKind.SCHOOL);
        var coordinator = coordinatorOf(office);
        var mover = works(office, "Jo Fell", Role.PROFESSIONAL);

        assertThat(coordinator.posts(url(mover) + "/place", "roles", "OPERATOR"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select roles that your agency may give");
        assertThat(coordinator.posts(
                        url(mover) + "/place",
                        "roles",
                        "PROFESSIONAL",
                        "team",
                        elsewhere.team().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select a team of your agency");
        assertThat(coordinator.posts(url(mover) + "/place"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select at least one role");
        assertThat(accounts.find(mover.id())).contains(mover);
    }

    @Test
    void aMoveByWhoeverHasNotSeenTheLastOneIsShownBesideIt() {
        var office = office(AgencyKind.COUNCIL);
        var coordinator = coordinatorOf(office);
        var mover = works(office, "Jo Fell", Role.DUTY_MANAGER);
        var seen = new String[] {"was-roles", "DUTY_MANAGER", "was-team", team(mover), "team", team(mover)};
        coordinator.posts(url(mover) + "/place", with(seen, "roles", "SOCIAL_WORKER"));

        var answer = coordinator.posts(url(mover) + "/place", with(seen, "roles", "PROFESSIONAL"));

        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("While you were writing", "Social worker", "Duty manager", "Professional");
        assertThat(accounts.find(mover.id()).orElseThrow().roles()).containsExactly(Role.SOCIAL_WORKER);
        var compared = with(
                new String[] {"compared", "yes", "was-roles", "SOCIAL_WORKER", "was-team", team(mover)},
                "team",
                team(mover),
                "roles",
                "PROFESSIONAL");
        assertThat(coordinator.posts(url(mover) + "/place", compared)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.posts(url(mover) + "/place", with(compared, "choice-roles", "mine")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(accounts.find(mover.id()).orElseThrow().roles()).containsExactly(Role.PROFESSIONAL);
    }

    private static String team(Account account) {
        return account.team() == null ? "" : account.team().toString();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aSecondPressOfTheButtonSaysThatItIsDone() {
        var office = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office);
        var leaver = works(office, "Jo Fell", Role.PROFESSIONAL);
        coordinator.posts(url(leaver) + "/leaving");

        assertThat(coordinator.posts(url(leaver) + "/leaving")).hasStatus(HttpStatus.CONFLICT);
        assertThat(coordinator.posts(url(leaver) + "/place", "roles", "PROFESSIONAL"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void somebodyIsFoundByPartsOfNameOrAddress() throws UnsupportedEncodingException {
        var office = office(AgencyKind.POLICE);
        var coordinator = coordinatorOf(office);
        works(office, "Jo Fell", Role.PROFESSIONAL);

        var found = page(coordinator.posts("/our-people", "words", "fell  JO"));
        var nobody = page(coordinator.posts("/our-people", "words", "zzz"));

        assertThat(found.select("main tbody tr")).hasSize(1);
        assertThat(found.select("main").text()).contains("Jo Fell").contains("Found: 1");
        assertThat(nobody.select("main").text()).contains("Nobody of your agency is called that");
    }

    private static String url(Account account) {
        return "/our-people/" + account.id();
    }
}
