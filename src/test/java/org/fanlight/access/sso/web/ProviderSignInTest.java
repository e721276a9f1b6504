package org.fanlight.access.sso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.sso.FakeProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.util.UriComponentsBuilder;

/// Signing in with the account somebody has at their agency.
class ProviderSignInTest extends SsoTest {

    private static final String PASSWORD = "a window above the door";

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SecondSteps steps;

    @Test
    void whatIsAskedOfTheProviderCanBeUsedByNobodyElse() throws Exception {
        var leaving = leaves();
        var query =
                UriComponentsBuilder.fromUriString(leaving.address()).build().getQueryParams();
        there.says(FakeProvider.signed(said(leaving).build(), FakeProvider.KEY, "JWT"));
        visitor.opens(back(leaving.state()));
        var verifier = there.lastAsked().getFirst("code_verifier");
        var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));

        assertThat(leaving.address()).startsWith(there.issuer() + "/authorize?");
        assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(leaving.challenge())
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(leaving.nonce()).hasSizeGreaterThan(40);
        assertThat(query.getFirst("redirect_uri")).endsWith("/sign-in/back/" + provider.id());
        assertThat(there.lastAuthorization()).startsWith("Basic ");
    }

    @Test
    void theSignInPageLeadsToOpenProvidersAndBackToWhereSomebodyWas() throws Exception {
        var link = "a[href=/sign-in/with/" + provider.id() + "?back=%2Faccount]";
        assertThat(visitor.page("/sign-in?back=/account").select(link).text())
                .isEqualTo("Sign in with Larkshire Police");

        var address = visitor.opens("/sign-in/with/" + provider.id() + "?back=/account/passkeys")
                .getResponse()
                .getRedirectedUrl();
        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var leaving = new Leaving(address, query.getFirst("state"), query.getFirst("nonce"), "");
        there.says(FakeProvider.signed(said(leaving).build(), FakeProvider.KEY, "JWT"));
        assertThat(visitor.opens(back(leaving.state().replace("%3D", "=")))).hasRedirectedUrl("/account/passkeys");

        providers.change(provider, provider.terms(), false, "Closed", OPERATOR);
        assertThat(new Visitor(browser).page("/sign-in").select(link)).isEmpty();
    }

    @Test
    void whoeverIsNewGetsAnAccountThatMayDoNothingYet() throws Exception {
        assertThat(comesBack()).hasRedirectedUrl("/home");

        var made = account();
        assertThat(made.name()).isEqualTo("Jo Bloggs");
        assertThat(made.roles()).isEmpty();
        assertThat(made.agency()).isEqualTo(agency);
        assertThat(deedsOf(made.id())).containsExactly("account.made-by-provider", "account.signed-in");
        assertThat(visitor.opens("/home")).hasRedirectedUrl("/no-work-yet");
        assertThat(visitor.page("/no-work-yet").text()).contains("You have no work here yet", "No role yet");
        assertThat(visitor.opens("/account")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/people", "/checks", "/my-contacts", "/operations", "/who-sees-what"})
    void whoeverHasNoRoleReachesNothing(String page) {
        comesBack();

        assertThat(visitor.opens(page)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoeverComesAgainIsTheSameWhateverTheirAddressIsNow() {
        comesBack();
        var first = account();
        visitor = new Visitor(browser);

        comesBack(said -> said.claim("email", "someone.else@larkshire.police.uk"));

        assertThat(visitor.opens("/account")).hasStatusOk().bodyText().contains(email);
        assertThat(deedsOf(first.id())).filteredOn("account.signed-in"::equals).hasSize(2);
    }

    @Test
    void anotherSubjectWithTheSameAddressIsNotTheSamePerson() {
        comesBack();
        visitor = new Visitor(browser);

        var other = comesBack(said -> said.subject("another"));

        assertThat(other).hasStatusOk().bodyText().contains("You already have an account");
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aRoleAndATeamComeAndGoWithTheGroup() {
        comesBack(said -> said.claim("groups", List.of("hub", "checks", "unknown")));
        assertThat(account().roles()).containsExactlyInAnyOrder(Role.FRONT_DOOR_OFFICER, Role.PARTNER_CHECKER);
        assertThat(account().team()).isEqualTo(TEAM);
        assertThat(visitor.opens("/home")).hasRedirectedUrl("/work");
        var earlier = visitor;

        visitor = new Visitor(browser);
        comesBack(said -> said.claim("groups", "checks"));
        assertThat(account().roles()).containsExactly(Role.PARTNER_CHECKER);
        assertThat(account().team()).isNull();
        assertThat(visitor.opens("/home")).hasRedirectedUrl("/checks");
        assertThat(earlier.opens("/work")).hasStatus(HttpStatus.FOUND);

        visitor = new Visitor(browser);
        comesBack();
        assertThat(account().roles()).isEmpty();
        assertThat(deedsOf(account().id()))
                .filteredOn("account.roles-mapped"::equals)
                .hasSize(3);
    }

    @Test
    void aRoleThatACoordinatorGaveStays() {
        comesBack();
        database.owner()
                .sql("insert into access.account_role (account_id, role) values (:id, 'PARTNER_CHECKER')")
                .param("id", account().id())
                .update();

        comesBack(said -> said.claim("groups", List.of("checks")));
        comesBack();

        assertThat(account().roles()).containsExactly(Role.PARTNER_CHECKER);
    }

    @Test
    void ourSecondStepIsAskedUnlessTheProvidersCounts() {
        comesBack();
        steps.add(account().id(), SharedSecret.random(), -1, Instant.now());
        visitor = new Visitor(browser);

        assertThat(comesBack(said -> said.claim("amr", List.of("pwd")))).hasRedirectedUrl("/sign-in/code");
        assertThat(visitor.opens("/account")).hasRedirectedUrl("/sign-in/code");

        visitor = new Visitor(browser);
        assertThat(comesBack(said -> said.claim("amr", List.of("pwd", "mfa")))).hasRedirectedUrl("/home");
        assertThat(visitor.opens("/account")).hasStatusOk();
    }

    @Test
    void anAccountIsJoinedBySigningInToItOnce() throws Exception {
        var account = withPassword(agency);

        assertThat(comesBack()).hasStatusOk().bodyText().contains("You already have an account");
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(visitor.posts("/sign-in", "email", email, "password", PASSWORD, "back", "/account/agency-sign-in"))
                .hasRedirectedUrl("/account/agency-sign-in");
        assertThat(visitor.page("/account/agency-sign-in").select("h1").text())
                .isEqualTo("Join your account to Larkshire Police");
        assertThat(visitor.posts("/account/agency-sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("is joined");

        visitor = new Visitor(browser);
        assertThat(comesBack()).hasRedirectedUrl("/home");
        assertThat(visitor.opens("/account")).hasStatusOk();
        assertThat(account().id()).isEqualTo(account);
        assertThat(account().roles()).containsExactly(Role.PROFESSIONAL);
        assertThat(deedsOf(account)).contains("account.joined-to-provider");
    }

    @Test
    void somebodyElsesAccountIsNeverJoined() {
        withPassword(agency);
        comesBack();
        var other = "other." + UUID.randomUUID() + "@larkshire.police.uk";
        add(other, agency);
        visitor.posts("/sign-in", "email", other, "password", PASSWORD);

        assertThat(visitor.opens("/account/agency-sign-in")).hasRedirectedUrl("/account");
        assertThat(visitor.posts("/account/agency-sign-in")).hasRedirectedUrl("/account");
        visitor = new Visitor(browser);
        assertThat(comesBack()).hasStatusOk().bodyText().contains("You already have an account");
    }

    @Test
    void anOfferOfAProviderThatIsClosedSinceIsNone() {
        withPassword(agency);
        comesBack();
        visitor.posts("/sign-in", "email", email, "password", PASSWORD);
        providers.change(provider, provider.terms(), false, "Closed", OPERATOR);

        assertThat(visitor.posts("/account/agency-sign-in")).hasRedirectedUrl("/account");
    }

    @Test
    void withoutAnOfferThereIsNothingToJoin() {
        withPassword(agency);
        visitor.posts("/sign-in", "email", email, "password", PASSWORD);

        assertThat(visitor.posts("/account/agency-sign-in")).hasRedirectedUrl("/account");
    }

    @Test
    void aNewPersonHasNoPasswordThatSomebodyCouldGuess() {
        comesBack();
        visitor = new Visitor(browser);

        assertThat(visitor.posts("/sign-in", "email", email, "password", "")).hasForwardedUrl("/sign-in/again");
    }

    private UUID withPassword(UUID ofAgency) {
        return add(email, ofAgency);
    }

    private UUID add(String address, UUID ofAgency) {
        var id = UUID.randomUUID();
        var roles = Set.of(Role.PROFESSIONAL);
        accounts.addAll(
                List.of(new Account(id, address, "Jo Bloggs", passwords.encode(PASSWORD), roles, ofAgency, null)));
        return id;
    }
}
