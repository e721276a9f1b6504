package org.fanlight.access.sso;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a provider says of somebody, in a token that was found sound.
///
/// @param subject as whom the provider knows them, for ever
/// @param session the provider's own session, where it names one
/// @param address in lower case
/// @param verified whether the provider has verified the address; empty where it says nothing of it
/// @param values what their role goes by
/// @param steps how they showed who they are
public record Assertion(
        String issuer,
        String subject,
        Optional<String> session,
        String name,
        Optional<String> address,
        Optional<Boolean> verified,
        Set<String> values,
        Set<String> steps) {

    private static final int LONGEST_NAME = 100;

    public static Assertion of(Map<String, Object> claims, ProviderTerms terms) {
        var address = text(claims, terms.emailClaim()).map(words -> words.toLowerCase(Locale.ROOT));
        return new Assertion(
                text(claims, "iss").orElseThrow(),
                text(claims, "sub").orElseThrow(),
                text(claims, "sid"),
                name(claims, address),
                address,
                text(claims, "email_verified").map(Boolean::parseBoolean),
                all(at(claims, terms.rolesClaim())),
                Stream.concat(all(claims.get("acr")).stream(), all(claims.get("amr")).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Why whoever this is said of may not come in; nothing where they may.
    public Optional<SsoRefusal> refusal(ProviderTerms terms) {
        if (address.isEmpty()) {
            return Optional.of(SsoRefusal.NO_ADDRESS);
        }
        if (!verified.orElse(!terms.asksVerified())) {
            return Optional.of(SsoRefusal.NOT_VERIFIED);
        }
        return address.flatMap(MailDomain::ofAddress).filter(terms::covers).isPresent()
                ? Optional.empty()
                : Optional.of(SsoRefusal.OTHER_DOMAIN);
    }

    /// Whether the provider has seen to the second step, by what was agreed.
    boolean hasSecondStep(ProviderTerms terms) {
        return steps.stream().anyMatch(terms.secondStepValues()::contains);
    }

    private static String name(Map<String, Object> claims, Optional<String> address) {
        var name = text(claims, "name")
                .or(() -> text(claims, "preferred_username"))
                .or(() -> address)
                .orElse("Somebody")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static Optional<String> text(Map<String, Object> claims, String claim) {
        return Optional.ofNullable(claims.get(claim)).map(Object::toString).filter(words -> !words.isBlank());
    }

    /// A claim, also one that lies in another, such as `realm_access.roles`.
    private static @Nullable Object at(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        var parts = path.split("\\.", 2);
        return parts.length == 2 && claims.get(parts[0]) instanceof Map<?, ?> inner ? at(inner, parts[1]) : null;
    }

    private static Set<String> all(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> many ->
                many.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.toUnmodifiableSet());
            case String one -> Set.of(one);
            case null, default -> Set.of();
        };
    }
}
