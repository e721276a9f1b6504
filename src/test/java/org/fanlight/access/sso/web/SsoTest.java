package org.fanlight.access.sso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.sso.FakeProvider;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.ProviderTerms;
import org.fanlight.access.sso.RoleMapping;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// The house beside a provider that says whatever a test wants.
@FanlightTest
@TestPropertySource(properties = "fanlight.second-step.of=nobody")
abstract class SsoTest {

    static final UUID TEAM = new UUID(7, 7);
    static final Viewer OPERATOR = new Viewer(new UUID(9, 1), "Ola Penn", Set.of(Role.OPERATOR), null, null);

    private static final Path SECRETS = folder();

    @Autowired
    MockMvcTester browser;

    @Autowired
    IdentityProviders providers;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDatabase database;

    final FakeProvider there = FakeProvider.start();
    final UUID agency = UUID.randomUUID();
    final String who = "jo." + UUID.randomUUID();
    final String email = who + "@north.larkshire.police.uk";
    IdentityProvider provider;
    Visitor visitor;

    @DynamicPropertySource
    static void secrets(DynamicPropertyRegistry registry) {
        registry.add("fanlight.sso.secrets", SECRETS::toString);
    }

    @BeforeEach
    void isAgreed() {
        provider = agreed(there, "larkshire.police.uk");
        visitor = new Visitor(browser);
    }

    @AfterEach
    void stop() {
        there.close();
    }

    IdentityProvider agreed(FakeProvider fake, String domain) {
        var id = UUID.randomUUID();
        var terms = new ProviderTerms(
                "Larkshire Police",
                "fanlight",
                "police",
                Set.of(MailDomain.typed(domain).orElseThrow()),
                "email",
                true,
                "groups",
                false,
                Set.of("mfa"),
                Duration.ofMinutes(5),
                List.of(
                        new RoleMapping("checks", Role.PARTNER_CHECKER, null),
                        new RoleMapping("hub", Role.FRONT_DOOR_OFFICER, TEAM)));
        assertThat(providers.add(id, agency, fake.issuer(), terms, OPERATOR)).isTrue();
        return providers.find(id).orElseThrow();
    }

    /// Goes to the provider, which then says this of whoever comes back.
    MvcTestResult comesBack(Consumer<JWTClaimsSet.Builder> claims) {
        return comesBackWith(said -> {
            claims.accept(said);
            return FakeProvider.signed(said.build(), FakeProvider.KEY, "JWT");
        });
    }

    MvcTestResult comesBackWith(Function<JWTClaimsSet.Builder, JWT> token) {
        var leaving = leaves();
        there.says(token.apply(said(leaving)));
        return visitor.opens(back(leaving.state()));
    }

    MvcTestResult comesBack() {
        return comesBack(_ -> {});
    }

    /// What goes to the provider in the address.
    record Leaving(String address, String state, String nonce, String challenge) {}

    Leaving leaves() {
        var address =
                visitor.opens("/sign-in/with/" + provider.id()).getResponse().getRedirectedUrl();
        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        return new Leaving(
                address, decoded(query.getFirst("state")), query.getFirst("nonce"), query.getFirst("code_challenge"));
    }

    String back(String state) {
        return "/sign-in/back/" + provider.id() + "?code=abc&state=" + state;
    }

    JWTClaimsSet.Builder said(Leaving leaving) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(there.issuer())
                .subject(who)
                .audience("fanlight")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", leaving.nonce())
                .claim("sid", "sid-of-" + who)
                .claim("name", "Jo Bloggs")
                .claim("email", email)
                .claim("email_verified", true);
    }

    Account account() {
        return accounts.findByEmail(email).orElseThrow();
    }

    /// The newest act on record about the provider.
    String lastRefusal() {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :id order by id desc limit 1")
                .param("id", provider.id())
                .query(String.class)
                .single();
    }

    List<String> deedsOf(UUID account) {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :id order by id")
                .param("id", account)
                .query(String.class)
                .list();
    }

    private static String decoded(String words) {
        return UriUtils.decode(words, StandardCharsets.UTF_8);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("sso");
            Files.writeString(folder.resolve("police"), "our secret\n");
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
