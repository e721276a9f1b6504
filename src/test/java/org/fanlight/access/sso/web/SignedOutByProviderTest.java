package org.fanlight.access.sso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.sso.ChangeIdentityProvider;
import org.fanlight.access.sso.FakeProvider;
import org.fanlight.access.sso.LookAgain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Whoever is out at the provider is soon out here.
class SignedOutByProviderTest extends SsoTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Autowired
    private LookAgain lookAgain;

    @Autowired
    private ChangeIdentityProvider change;

    @Test
    void signingOutHereLeadsToSigningOutThere() throws Exception {
        comesBack();

        var out = visitor.posts("/sign-out");

        assertThat(out).hasRedirectedUrl("/signed-out/from/" + provider.id());
        var link = visitor.page("/signed-out/from/" + provider.id()).select("main a.govuk-button");
        assertThat(link.attr("href"))
                .startsWith(there.issuer() + "/end?client_id=fanlight&post_logout_redirect_uri=")
                .endsWith("%2Fsigned-out");
        assertThat(sessions()).isZero();
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void theProviderSignsOneOfItsSessionsOut() {
        comesBack();
        var one = visitor;
        visitor = new Visitor(browser);
        comesBack(said -> said.claim("sid", "another"));

        assertThat(tells(token -> token.claim("sid", "sid-of-" + who))).hasStatusOk();

        assertThat(one.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(visitor.opens("/account")).hasStatusOk();
        assertThat(deedsOf(account().id())).endsWith("account.signed-out-by-provider");
    }

    @Test
    void theProviderSignsSomebodyOutEverywhere() {
        comesBack();
        var one = visitor;
        visitor = new Visitor(browser);
        comesBack(said -> said.claim("sid", "another"));

        assertThat(tells(_ -> {})).hasStatusOk();

        assertThat(one.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatIsNotTheProvidersWordSignsNobodyOut() {
        comesBack();

        assertThat(tells(token -> token.subject("somebody else"))).hasStatusOk();
        assertThat(tells(token -> token.issuer("http://localhost:1"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(tells(token -> token.audience("another"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(tells(token -> token.claim("events", Map.of()))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(tells(token -> token.claim("nonce", "n"))).hasStatus(HttpStatus.BAD_REQUEST);
        var forged = FakeProvider.signed(logout().build(), FakeProvider.FORGED, "logout+jwt");
        assertThat(sends(forged.serialize())).hasStatus(HttpStatus.BAD_REQUEST);

        assertThat(visitor.opens("/account")).hasStatusOk();
    }

    @Test
    void whomTheProviderShutsOutIsOutWithinMinutes() {
        there.givesRefreshToken("r1");
        comesBack();
        there.givesRefreshToken("r2");
        minutesPass(5);
        lookAgain.run();
        assertThat(there.lastAsked().getFirst("refresh_token")).isEqualTo("r1");
        assertThat(visitor.opens("/account")).hasStatusOk();

        there.refuses("invalid_grant");
        minutesPass(4);
        lookAgain.run();
        assertThat(visitor.opens("/account")).hasStatusOk();

        minutesPass(1);
        lookAgain.run();
        assertThat(there.lastAsked().getFirst("refresh_token")).isEqualTo("r2");
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(deedsOf(account().id())).endsWith("account.ended-by-provider");
    }

    @Test
    void aProviderThatDoesNotAnswerSignsNobodyOutForAnHour() {
        there.givesRefreshToken("r1");
        comesBack();
        there.refuses("server_error");
        minutesPass(5);
        lookAgain.run();
        assertThat(visitor.opens("/account")).hasStatusOk();

        minutesPass(59);
        lookAgain.run();
        assertThat(visitor.opens("/account")).hasStatusOk();

        minutesPass(5);
        lookAgain.run();
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(deedsOf(account().id())).endsWith("account.provider-silent");
    }

    @Test
    void whoCannotBeAskedAboutComesBackThroughTheProviderEachHour() {
        comesBack();
        minutesPass(59);
        lookAgain.run();
        assertThat(visitor.opens("/account")).hasStatusOk();

        minutesPass(6);
        lookAgain.run();

        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(deedsOf(account().id())).endsWith("account.asked-to-return");
    }

    /// Else the provider would hold a session open for ever for somebody who closed the lid long ago.
    @Test
    void aboutABrowserThatIsNoLongerSignedInNobodyIsAsked() {
        there.givesRefreshToken("r1");
        comesBack();
        var asked = there.timesAsked();
        database.owner()
                .sql("delete from database.session where principal_name = :id")
                .param("id", account().id().toString())
                .update();
        minutesPass(5);

        lookAgain.run();

        assertThat(there.timesAsked()).isEqualTo(asked);
        assertThat(sessions()).isZero();
    }

    @Test
    void closingAProviderSignsItsPeopleOut() {
        comesBack();

        change.close(provider.id(), "They have left the partnership", OPERATOR);

        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
        assertThat(lastRefusal()).isEqualTo("provider.closed");
    }

    private MvcTestResult tells(Consumer<JWTClaimsSet.Builder> claims) {
        var said = logout();
        claims.accept(said);
        return sends(FakeProvider.signed(said.build(), FakeProvider.KEY, "logout+jwt")
                .serialize());
    }

    private MvcTestResult sends(String token) {
        return browser.perform(MockMvcRequestBuilders.post("/logout/connect/back-channel/" + provider.id())
                .param("logout_token", token));
    }

    private JWTClaimsSet.Builder logout() {
        return new JWTClaimsSet.Builder()
                .issuer(there.issuer())
                .subject(who)
                .audience("fanlight")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private void minutesPass(int minutes) {
        database.owner()
                .sql("""
                        update access.provider_session
                        set looked_at = looked_at - make_interval(mins => :minutes),
                            signed_in_at = signed_in_at - make_interval(mins => :minutes),
                            silent_since = silent_since - make_interval(mins => :minutes)
                        where provider_id = :id
                        """)
                .param("minutes", minutes)
                .param("id", provider.id())
                .update();
    }

    private long sessions() {
        return database.owner()
                .sql("select count(*) from access.provider_session where provider_id = :id")
                .param("id", provider.id())
                .query(Long.class)
                .single();
    }
}
