package org.fanlight.access.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is read from what a provider says.
class AssertionTest {

    private static final ProviderTerms TERMS = terms("email", true, "realm_access.roles", Set.of("mfa", "gold"));

    @Test
    void whatIsSaidIsRead() {
        var said =
                said(Map.of("name", "  Jo\nBloggs ", "sid", "s1", "realm_access", Map.of("roles", List.of("a", "b"))));

        assertThat(said.subject()).isEqualTo("42");
        assertThat(said.session()).contains("s1");
        assertThat(said.name()).isEqualTo("Jo Bloggs");
        assertThat(said.address()).contains("jo@x.police.uk");
        assertThat(said.values()).containsExactlyInAnyOrder("a", "b");
        assertThat(said.refusal(TERMS)).isEmpty();
    }

    @Test
    void aNameWithDotsIsAClaimOfItsOwnFirst() {
        var terms = terms("email", true, "https://example.org/groups", Set.of());
        var claims = claims();
        claims.put("https://example.org/groups", "one");

        assertThat(Assertion.of(claims, terms).values()).containsExactly("one");
        assertThat(said(Map.of("realm_access", "nothing of the kind")).values()).isEmpty();
    }

    @Test
    void withoutANameTheAddressStandsInForIt() {
        assertThat(said(Map.of()).name()).isEqualTo("jo@x.police.uk");
    }

    @Test
    void anAddressHasToBeThere() {
        var claims = claims();
        claims.remove("email");

        assertThat(Assertion.of(claims, TERMS).refusal(TERMS)).contains(SsoRefusal.NO_ADDRESS);
    }

    @Test
    void whereVerifyingIsAskedSilenceIsNotEnough() {
        var silent = claims();
        silent.remove("email_verified");
        var trusting = terms("email", false, "groups", Set.of());

        assertThat(Assertion.of(silent, TERMS).refusal(TERMS)).contains(SsoRefusal.NOT_VERIFIED);
        assertThat(Assertion.of(silent, trusting).refusal(trusting)).isEmpty();
    }

    @Test
    void whatIsSaidNotToBeVerifiedIsNeverTaken() {
        var trusting = terms("email", false, "groups", Set.of());

        assertThat(said(Map.of("email_verified", false)).refusal(TERMS)).contains(SsoRefusal.NOT_VERIFIED);
        assertThat(said(Map.of("email_verified", "false")).refusal(trusting)).contains(SsoRefusal.NOT_VERIFIED);
    }

    @Test
    void anAddressOfAnotherDomainIsRefused() {
        assertThat(said(Map.of("email", "jo@notx.police.uk")).refusal(TERMS)).contains(SsoRefusal.OTHER_DOMAIN);
    }

    @Test
    void aSecondStepCountsOnlyByAnAgreedValue() {
        assertThat(said(Map.of("amr", List.of("pwd", "mfa"))).hasSecondStep(TERMS))
                .isTrue();
        assertThat(said(Map.of("acr", "gold")).hasSecondStep(TERMS)).isTrue();
        assertThat(said(Map.of("acr", "1", "amr", List.of("pwd"))).hasSecondStep(TERMS))
                .isFalse();
        assertThat(said(Map.of("amr", List.of("mfa"))).hasSecondStep(terms("email", true, "groups", Set.of())))
                .isFalse();
    }

    private static Assertion said(Map<String, Object> more) {
        var claims = claims();
        claims.putAll(more);
        return Assertion.of(claims, TERMS);
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(
                Map.of("iss", "https://idp.example", "sub", "42", "email", "Jo@X.police.uk", "email_verified", true));
    }

    private static ProviderTerms terms(String email, boolean asksVerified, String roles, Set<String> steps) {
        var domain = MailDomain.typed("x.police.uk").orElseThrow();
        return new ProviderTerms(
                "Police",
                "fanlight",
                "police",
                Set.of(domain),
                email,
                asksVerified,
                roles,
                false,
                steps,
                Duration.ofMinutes(5),
                List.of());
    }
}
