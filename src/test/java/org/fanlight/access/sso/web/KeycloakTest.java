package org.fanlight.access.sso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.Keycloak;
import org.fanlight.access.sso.KeycloakVisitor;
import org.fanlight.access.sso.LookAgain;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.ProviderTerms;
import org.fanlight.access.sso.RoleMapping;
import org.fanlight.access.sso.SsoRefusal;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Single sign-on against a real Keycloak: a police force and a council with a realm each.
@Tag("keycloak")
@Timeout(900)
@FanlightTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(KeycloakTest.ItsClock.class)
@TestPropertySource(properties = {"fanlight.second-step.of=nobody", "fanlight.sso.address=" + KeycloakTest.HOUSE})
class KeycloakTest {

    static final String HOUSE = "http://fanlight.example";

    private static final Viewer OPERATOR = new Viewer(new UUID(9, 1), "Ola Penn", Set.of(Role.OPERATOR), null, null);
    private static final Path SECRETS = folder();

    private final Keycloak keycloak = Keycloak.start();

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private IdentityProviders providers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LookAgain lookAgain;

    @Autowired
    private LaterClock clock;

    @Autowired
    private TestDatabase database;

    private IdentityProvider police;
    private IdentityProvider council;

    @DynamicPropertySource
    static void secrets(DynamicPropertyRegistry registry) {
        registry.add("fanlight.sso.secrets", SECRETS::toString);
    }

    @BeforeAll
    void twoAgencies() {
        police = agreed("police", "larkshire.police.uk");
        council = agreed("council", "larkshire.gov.uk");
    }

    @AfterAll
    void stop() {
        keycloak.close();
    }

    /// A person in two browsers: one here, one at Keycloak.
    private final class Person {

        private final String name;
        private final IdentityProvider provider;
        private final Visitor here = new Visitor(browser);
        private final KeycloakVisitor there = new KeycloakVisitor();

        Person(String name, IdentityProvider provider) {
            this.name = name;
            this.provider = provider;
        }

        MvcTestResult signsIn() {
            return here.opens(comesBackTo());
        }

        String comesBackTo() {
            var back = there.signsIn(leaves(), name, name);
            assertThat(back).startsWith(HOUSE + "/sign-in/back/" + provider.id() + "?");
            var query = UriComponentsBuilder.fromUriString(back).build().getQueryParams();
            return "/sign-in/back/" + provider.id() + "?code=" + query.getFirst("code") + "&state="
                    + UriUtils.decode(query.getFirst("state"), StandardCharsets.UTF_8);
        }

        String leaves() {
            return here.opens("/sign-in/with/" + provider.id()).getResponse().getRedirectedUrl();
        }

        MvcTestResult opensAccount() {
            return here.opens("/account");
        }
    }

    @Test
    void whoeverIsNewComesInWithTheRoleOfTheirGroupAndLosesItWithTheGroup() {
        var jo = person("joan", "joan@north.larkshire.police.uk", "police", police);

        assertThat(jo.signsIn()).hasRedirectedUrl("/home");
        assertThat(account("joan@north.larkshire.police.uk").name()).isEqualTo("Jo Bloggs");
        assertThat(account("joan@north.larkshire.police.uk").agency()).isEqualTo(police.agency());
        assertThat(jo.here.opens("/home")).hasRedirectedUrl("/checks");

        keycloak.takeOutOfGroup("police", "joan");
        assertThat(jo.signsIn()).hasRedirectedUrl("/home");
        assertThat(jo.here.opens("/home")).hasRedirectedUrl("/no-work-yet");
        assertThat(account("joan@north.larkshire.police.uk").roles()).isEmpty();
    }

    @Test
    void aSecondProviderBringsInItsOwnPeopleAlone() {
        var ada = person("ada", "ada@larkshire.gov.uk", "council", council);
        var stray = person("stray", "stray@larkshire.police.uk", "council", council);

        assertThat(ada.signsIn()).hasRedirectedUrl("/home");
        assertThat(account("ada@larkshire.gov.uk").agency()).isEqualTo(council.agency());
        isRefused(stray, council, SsoRefusal.OTHER_DOMAIN);
    }

    @Test
    void aDomainThatOnlyEndsAlikeAndAnUnverifiedAddressAreRefused() {
        isRefused(person("near", "near@notlarkshire.police.uk", "police", police), police, SsoRefusal.OTHER_DOMAIN);
        keycloak.addUser("police", "new", "new@larkshire.police.uk", false);
        isRefused(new Person("new", police), police, SsoRefusal.NOT_VERIFIED);
    }

    @Test
    void signingOutHereLeadsToSigningOutThere() throws Exception {
        var sam = person("sam", "sam@larkshire.police.uk", "police", police);
        sam.signsIn();

        var out = sam.here.posts("/sign-out");
        assertThat(out).hasRedirectedUrl("/signed-out/from/" + police.id());
        assertThat(sam.there.isAskedForPassword(sam.leaves())).isFalse();
        var link = sam.here
                .page("/signed-out/from/" + police.id())
                .select("main a.govuk-button")
                .attr("href");

        assertThat(sam.there.signsOut(link)).isEqualTo(HOUSE + "/signed-out");
        assertThat(sam.there.isAskedForPassword(sam.leaves())).isTrue();
        assertThat(sam.opensAccount()).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whomAnAdministratorThereSignsOutIsOutHereAtOnce() {
        var kim = person("kim", "kim@larkshire.police.uk", "police", police);
        kim.signsIn();
        assertThat(kim.opensAccount()).hasStatusOk();

        keycloak.signOut("police", "kim");

        assertThat(kim.opensAccount()).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whoeverIsDisabledThereIsOutHereWithinMinutes() {
        var lee = person("lee", "lee@larkshire.gov.uk", "council", council);
        lee.signsIn();
        clock.moveBy(Duration.ofMinutes(5));
        lookAgain.run();
        assertThat(lee.opensAccount()).hasStatusOk();

        keycloak.disable("council", "lee");
        clock.moveBy(Duration.ofMinutes(5));
        lookAgain.run();

        assertThat(lee.opensAccount()).hasStatus(HttpStatus.FOUND);
        clock.moveBy(Duration.ofMinutes(-10));
    }

    @Test
    void anExpiredTokenIsRefused() {
        var ola = person("ola", "ola@larkshire.police.uk", "police", police);
        var back = ola.comesBackTo();
        clock.moveBy(Duration.ofMinutes(7));
        try {
            assertThat(ola.here.opens(back)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(lastAct(police)).isEqualTo(SsoRefusal.EXPIRED.code());
        } finally {
            clock.moveBy(Duration.ofMinutes(-7));
        }
    }

    @Test
    void aCodeThatWasUsedIsRefused() {
        var uma = person("uma", "uma@larkshire.police.uk", "police", police);
        var back = uma.comesBackTo();
        assertThat(uma.here.opens(back)).hasRedirectedUrl("/home");

        assertThat(uma.here.opens(back)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void isRefused(Person person, IdentityProvider provider, SsoRefusal why) {
        assertThat(person.signsIn()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lastAct(provider)).isEqualTo(why.code());
        assertThat(person.opensAccount()).hasStatus(HttpStatus.FOUND);
    }

    private Person person(String name, String email, String realm, IdentityProvider provider) {
        keycloak.addUser(realm, name, email, true);
        return new Person(name, provider);
    }

    private Account account(String email) {
        return accounts.findByEmail(email).orElseThrow();
    }

    private String lastAct(IdentityProvider provider) {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :id order by id desc limit 1")
                .param("id", provider.id())
                .query(String.class)
                .single();
    }

    private IdentityProvider agreed(String realm, String domain) {
        keycloak.addRealm(realm, HOUSE);
        var id = UUID.randomUUID();
        var terms = new ProviderTerms(
                realm,
                "fanlight",
                "keycloak",
                Set.of(MailDomain.typed(domain).orElseThrow()),
                "email",
                true,
                "groups",
                false,
                Set.of(),
                Duration.ofMinutes(5),
                List.of(new RoleMapping("checks", Role.PARTNER_CHECKER, null)));
        providers.add(id, UUID.randomUUID(), keycloak.issuer(realm), terms, OPERATOR);
        keycloak.tellsAt(realm, "http://localhost:" + port + "/logout/connect/back-channel/" + id);
        return providers.find(id).orElseThrow();
    }

    private static Path folder() {
        try {
            return Files.writeString(Files.createTempDirectory("sso").resolve("keycloak"), "our secret")
                    .getParent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The real time, or so much later.
    static final class LaterClock extends Clock {

        private volatile Duration later = Duration.ZERO;

        void moveBy(Duration length) {
            later = later.plus(length);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(later);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), later);
        }
    }

    @TestConfiguration
    static class ItsClock {

        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }
    }
}
