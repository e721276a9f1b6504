package org.fanlight.access.sso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.access.sso.FakeProvider;
import org.fanlight.access.sso.SsoRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Whoever comes back with something that is not sound stays outside, is told nothing, and is on record.
class RefusedFromProviderTest extends SsoTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void anUnsoundTokenIsRefused(SsoRefusal why, Consumer<JWTClaimsSet.Builder> lie) {
        isRefused(comesBack(lie), why);
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                lie(SsoRefusal.OTHER_ISSUER, said -> said.issuer("http://localhost:1")),
                lie(SsoRefusal.OTHER_ISSUER, said -> said.issuer(null)),
                lie(SsoRefusal.OTHER_AUDIENCE, said -> said.audience("somebody-else")),
                lie(SsoRefusal.OTHER_AUDIENCE, said -> said.audience((String) null)),
                lie(
                        SsoRefusal.NOT_SOUND,
                        said -> said.audience(List.of("fanlight", "somebody-else"))
                                .claim("azp", "somebody-else")),
                lie(SsoRefusal.EXPIRED, said -> said.expirationTime(ago(120)).issueTime(ago(400))),
                lie(SsoRefusal.EXPIRED, said -> said.expirationTime(null)),
                lie(SsoRefusal.NOT_SOUND, said -> said.issueTime(ago(-200))),
                lie(SsoRefusal.NOT_SOUND, said -> said.notBeforeTime(ago(-600))),
                lie(SsoRefusal.NOT_SOUND, said -> said.subject(null)),
                lie(SsoRefusal.OTHER_NONCE, said -> said.claim("nonce", "another")),
                lie(SsoRefusal.OTHER_NONCE, said -> said.claim("nonce", null)),
                lie(SsoRefusal.NO_ADDRESS, said -> said.claim("email", null)),
                lie(SsoRefusal.NOT_VERIFIED, said -> said.claim("email_verified", false)),
                lie(SsoRefusal.NOT_VERIFIED, said -> said.claim("email_verified", null)),
                lie(SsoRefusal.OTHER_DOMAIN, said -> said.claim("email", "jo@notlarkshire.police.uk")),
                lie(SsoRefusal.OTHER_DOMAIN, said -> said.claim("email", "jo@larkshire.police.uk.evil.example")));
    }

    @Test
    void somebodyElsesSignatureIsRefused() {
        isRefused(
                comesBackWith(said -> FakeProvider.signed(said.build(), FakeProvider.FORGED, "JWT")),
                SsoRefusal.NOT_SIGNED);
    }

    @Test
    void noSignatureIsRefused() {
        isRefused(comesBackWith(said -> new PlainJWT(said.build())), SsoRefusal.NOT_SIGNED);
    }

    @Test
    void aSignatureThatTheSecretCouldMakeIsRefused() {
        isRefused(comesBackWith(RefusedFromProviderTest::signedWithASharedSecret), SsoRefusal.NOT_SIGNED);
    }

    @Test
    void aTokenWithinTheSkewOfClocksIsGood() {
        assertThat(comesBack(said -> said.issueTime(ago(300)).expirationTime(ago(20))))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theAnswerToAnEarlierSignInIsRefused() {
        var earlier = leaves();
        there.says(FakeProvider.signed(said(earlier).build(), FakeProvider.KEY, "JWT"));
        var later = leaves();

        isRefused(visitor.opens(back(later.state())), SsoRefusal.OTHER_NONCE);
    }

    @Test
    void comingBackTwiceIsRefused() {
        var leaving = leaves();
        there.says(FakeProvider.signed(said(leaving).build(), FakeProvider.KEY, "JWT"));
        assertThat(visitor.opens(back(leaving.state()))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(visitor.opens(back(leaving.state()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lastRefusal()).isEqualTo(SsoRefusal.NOT_ASKED_FOR.code());
        assertThat(there.timesAsked()).isOne();
    }

    @Test
    void withoutStateOrWithAnothersNobodyComesIn() {
        var stranger = leaves();
        visitor = new Visitor(browser);
        leaves();

        isRefused(visitor.opens(back(stranger.state())), SsoRefusal.NOT_ASKED_FOR);
        isRefused(visitor.opens(back("")), SsoRefusal.NOT_ASKED_FOR);
        isRefused(new Visitor(browser).opens(back(stranger.state())), SsoRefusal.NOT_ASKED_FOR);
        assertThat(there.timesAsked()).isZero();
    }

    /// Somebody who has one provider in hand must not get its answer taken for another's.
    @Test
    void theAnswerOfAnotherProviderIsRefused() {
        try (var second = FakeProvider.start()) {
            var first = provider;
            var leaving = leaves();
            provider = agreed(second, "larkshire.police.uk");

            isRefused(visitor.opens(back(leaving.state())), SsoRefusal.NOT_ASKED_FOR);
            assertThat(provider.id()).isNotEqualTo(first.id());
        }
    }

    @Test
    void whatTheProviderItselfRefusesIsRefused() {
        var leaving = leaves();

        isRefused(
                visitor.opens("/sign-in/back/" + provider.id() + "?error=access_denied&state=" + leaving.state()),
                SsoRefusal.SAID_NO);
        there.refuses("invalid_grant");
        isRefused(visitor.opens(back(leaves().state())), SsoRefusal.CODE_REFUSED);
    }

    @Test
    void aClosedProviderWorksNoLongerAtOnce() {
        var leaving = leaves();
        there.says(FakeProvider.signed(said(leaving).build(), FakeProvider.KEY, "JWT"));
        providers.change(provider, provider.terms(), false, "They have left", OPERATOR);

        isRefused(visitor.opens(back(leaving.state())), SsoRefusal.CLOSED);
        isRefused(visitor.opens("/sign-in/with/" + provider.id()), SsoRefusal.CLOSED);
        assertThat(visitor.opens("/sign-in/with/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aProviderThatDoesNotAnswerOrCallsItselfSomethingElseIsRefused() {
        there.announces("http://localhost:1");
        isRefused(visitor.opens("/sign-in/with/" + provider.id()), SsoRefusal.UNREACHABLE);
        there.close();
        isRefused(visitor.opens("/sign-in/with/" + provider.id()), SsoRefusal.UNREACHABLE);
    }

    @Test
    void anAddressOfAnAccountOfAnotherAgencyIsRefused() {
        accounts.addAll(List.of(new Account(
                UUID.randomUUID(), email, "Jo", "no hash", Set.of(Role.PROFESSIONAL), UUID.randomUUID(), null)));

        isRefused(comesBack(), SsoRefusal.OTHER_AGENCY);
    }

    @Test
    void whoHasMovedToAnotherAgencyNoLongerComesInThroughTheFirst() {
        comesBack();
        database.owner()
                .sql("update access.account set agency_id = gen_random_uuid() where id = :id")
                .param("id", account().id())
                .update();
        visitor = new Visitor(browser);

        isRefused(comesBack(), SsoRefusal.OTHER_AGENCY);
    }

    @ParameterizedTest
    @EnumSource(value = AccountStanding.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void whoeverIsNotActiveHereDoesNotComeInWhateverTheirProviderSays(AccountStanding standing) {
        comesBack();
        stands(standing);
        visitor = new Visitor(browser);

        isRefused(comesBack(), SsoRefusal.NOT_ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountStanding.class,
            names = {"INVITED", "SUSPENDED"})
    void theAddressOfAnAccountThatWaitsIsNotGivenToAnother(AccountStanding standing) {
        accounts.addAll(
                List.of(new Account(UUID.randomUUID(), email, "Jo", "no hash", Set.of(), agency, null, standing)));

        isRefused(comesBack(), SsoRefusal.NOT_ACTIVE);
    }

    private void stands(AccountStanding standing) {
        database.owner()
                .sql("update access.account set standing = :standing where id = :id")
                .param("standing", standing.name())
                .param("id", account().id())
                .update();
    }

    private void isRefused(MvcTestResult answer, SsoRefusal why) {
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("We could not sign you in");
        assertThat(answer).bodyText().doesNotContain(why.words(), who);
        assertThat(lastRefusal()).isEqualTo(why.code());
        assertThat(visitor.opens("/account")).hasStatus(HttpStatus.FOUND);
    }

    private static SignedJWT signedWithASharedSecret(JWTClaimsSet.Builder said) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said.build());
            token.sign(new MACSigner("our secret, as long as it has to be for this"));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Arguments lie(SsoRefusal why, Consumer<JWTClaimsSet.Builder> lie) {
        return Arguments.of(why, lie);
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
