package org.fanlight.operations.providers.web;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.ProviderSecrets;
import org.fanlight.access.sso.ProviderTerms;
import org.fanlight.agencies.Team;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What an operator typed about a provider.
public record ProviderForm(Typed typed) {

    static final ProviderForm EMPTY = new ProviderForm(
            new Typed(Map.of("emailClaim", "email", "asksVerified", "yes", "rolesClaim", "groups", "lookAgain", "5")));

    private static final String ONCE_EACH = "Enter the %s";
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_MINUTES = 60;

    /// What is agreed with a provider so far, to be changed.
    static ProviderForm of(IdentityProvider provider, List<Team> teams) {
        var terms = provider.terms();
        return new ProviderForm(new Typed(Map.ofEntries(
                Map.entry("edition", String.valueOf(provider.edition())),
                Map.entry("name", terms.name()),
                Map.entry("clientId", terms.clientId()),
                Map.entry("secretName", terms.secretName()),
                Map.entry(
                        "domains",
                        terms.domains().stream().map(MailDomain::name).sorted().collect(joining("\n"))),
                Map.entry("emailClaim", terms.emailClaim()),
                Map.entry("asksVerified", terms.asksVerified() ? "yes" : ""),
                Map.entry("rolesClaim", terms.rolesClaim()),
                Map.entry("offlineAccess", terms.offlineAccess() ? "yes" : ""),
                Map.entry(
                        "secondStep", terms.secondStepValues().stream().sorted().collect(joining(", "))),
                Map.entry("lookAgain", String.valueOf(terms.lookAgain().toMinutes())),
                Map.entry("mappings", TypedMappings.written(terms.mappings(), teams)))));
    }

    /// What is wrong with who the provider is, which is asked only once.
    Problems problemsOfOrigin(Set<UUID> agencies) {
        return Problems.none()
                .andIf(agency().filter(agencies::contains).isEmpty(), "agency", "Select the agency")
                .andIf(!isIssuer(issuer()), "issuer", "Enter the issuer, such as https://login.police.uk");
    }

    /// What is wrong with what is agreed.
    Problems problems(List<Team> teams) {
        var unread = TypedMappings.read(typed.raw("mappings"), teams).unread();
        return Problems.none()
                .andIf(typed.isBlank("name"), "name", ONCE_EACH.formatted("name that the sign-in page shows"))
                .andIf(typed.text("name").length() > LONGEST_NAME, "name", "The name must be 60 characters or fewer")
                .andIf(isMissing("clientId"), "clientId", ONCE_EACH.formatted("client id"))
                .andIf(
                        !ProviderSecrets.mayBeCalled(typed.text("secretName")),
                        "secretName",
                        "Enter the file’s name in small letters, figures and hyphens")
                .andIf(domains().isEmpty(), "domains", "Enter domains with a dot in them, such as larkshire.police.uk")
                .andIf(isMissing("emailClaim"), "emailClaim", ONCE_EACH.formatted("claim with the e-mail address"))
                .andIf(isMissing("rolesClaim"), "rolesClaim", ONCE_EACH.formatted("claim with groups or roles"))
                .andIf(lookAgain().isEmpty(), "lookAgain", "Enter a number of minutes from 1 to 60")
                .andIf(
                        unread.isPresent(),
                        "mappings",
                        "Line " + unread.orElse(0) + " is not a group, an equals sign and a role, then perhaps a team");
    }

    /// What is agreed, by a form without problems.
    ProviderTerms terms(List<Team> teams) {
        return new ProviderTerms(
                typed.text("name"),
                typed.text("clientId"),
                typed.text("secretName"),
                domains().orElseThrow(),
                typed.text("emailClaim"),
                isTicked("asksVerified"),
                typed.text("rolesClaim"),
                isTicked("offlineAccess"),
                Arrays.stream(typed.text("secondStep").split("[,\\s]+"))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                lookAgain().orElseThrow(),
                TypedMappings.read(typed.raw("mappings"), teams).mappings());
    }

    Optional<UUID> agency() {
        return typed.id("agency");
    }

    String issuer() {
        return typed.text("issuer");
    }

    /// The same by somebody who has now seen this edition.
    ProviderForm seen(int edition) {
        var fields = new HashMap<>(typed.fields());
        fields.put("edition", String.valueOf(edition));
        return new ProviderForm(new Typed(fields));
    }

    int edition() {
        return typed.number("edition").orElse(0);
    }

    boolean isTicked(String name) {
        return typed.text(name).equals("yes");
    }

    private boolean isMissing(String name) {
        return typed.isBlank(name) || typed.text(name).length() > LONGEST;
    }

    /// All of them, or nothing where one is none.
    private Optional<Set<MailDomain>> domains() {
        var read = Stream.of(typed.text("domains").split("[,\\s]+"))
                .map(MailDomain::typed)
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::orElseThrow).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private Optional<Duration> lookAgain() {
        return typed.number("lookAgain")
                .filter(minutes -> minutes >= 1 && minutes <= MOST_MINUTES)
                .map(Duration::ofMinutes);
    }

    /// Over https, except on this very machine.
    private static boolean isIssuer(String words) {
        try {
            var address = URI.create(words);
            return address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && address.getUserInfo() == null
                    && words.length() <= LONGEST
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && address.getHost().equals("localhost"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
