package org.fanlight.operations.providers.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Role;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.Reach;
import org.fanlight.access.sso.SsoSettings;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.Team;
import org.fanlight.audit.AuditTrail;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the operator's pages about providers together.
@Component
class ProviderPages {

    private static final int ACTS_SHOWN = 30;

    private final IdentityProviders providers;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final SsoSettings settings;

    ProviderPages(IdentityProviders providers, Agencies agencies, AuditTrail trail, SsoSettings settings) {
        this.providers = providers;
        this.agencies = agencies;
        this.trail = trail;
        this.settings = settings;
    }

    ProvidersListPage all() {
        return new ProvidersListPage(providers.all().stream()
                .map(each -> new ProvidersListPage.Line(
                        each.terms().name(), address(each.id()), agency(each), domains(each), state(each)))
                .toList());
    }

    /// @param reach what came of trying it out, where that was asked for
    OneProviderPage one(UUID id, @Nullable Reach reach) {
        var provider = found(id);
        return new OneProviderPage(
                provider.terms().name(),
                provider.open(),
                address(id),
                reach == null ? null : words(reach),
                rows(provider),
                trail.newestOn(provider.subject(), ACTS_SHOWN).stream()
                        .map(act -> new OneProviderPage.ActLine(
                                London.momentWords(act.at()), act.actor().name(), act.words()))
                        .toList());
    }

    ProviderFormPage adding(ProviderForm form, Problems problems) {
        var items = SelectItems.of(
                "Select an agency",
                agencies.agencies(),
                (Agency agency) -> agency.id().value().toString(),
                Agency::name);
        return new ProviderFormPage(
                "Add a provider",
                ProvidersController.ADDRESS,
                ProvidersController.ADDRESS,
                items,
                roles(),
                form,
                problems);
    }

    ProviderFormPage changing(UUID id, ProviderForm form, Problems problems) {
        var title = "Change " + found(id).terms().name();
        return new ProviderFormPage(title, address(id) + "/terms", address(id), List.of(), roles(), form, problems);
    }

    ProviderStatePage state(UUID id, String reason, Problems problems) {
        var provider = found(id);
        return new ProviderStatePage(provider.terms().name(), provider.open(), address(id), reason, problems);
    }

    /// What is agreed so far, to be changed.
    ProviderForm form(UUID id) {
        var provider = found(id);
        return ProviderForm.of(provider, teams(provider.agency()));
    }

    IdentityProvider found(UUID id) {
        return providers.find(id).orElseThrow(NotFound::new);
    }

    List<Team> teams(UUID agency) {
        return agencies.teams().stream()
                .filter(team -> team.agency().value().equals(agency))
                .toList();
    }

    Problems problemsOfOrigin(ProviderForm form) {
        return form.problemsOfOrigin(agencies.agencies().stream()
                .map(agency -> agency.id().value())
                .collect(Collectors.toUnmodifiableSet()));
    }

    static String address(UUID id) {
        return ProvidersController.ADDRESS + "/" + id;
    }

    private List<Row> rows(IdentityProvider provider) {
        var terms = provider.terms();
        var mappings = TypedMappings.written(terms.mappings(), teams(provider.agency()));
        return List.of(
                Row.of("Agency", agency(provider)),
                Row.of("State", (provider.open() ? "Open" : "Closed") + because(provider)),
                Row.of("Issuer", provider.issuer()),
                Row.of("We are known there as", terms.clientId()),
                Row.of("File with our secret", terms.secretName()),
                Row.of("Address to come back to", settings.at("/sign-in/back/" + provider.id())),
                Row.of("Back-channel sign-out", settings.at("/logout/connect/back-channel/" + provider.id())),
                Row.of("E-mail domains", domains(provider)),
                Row.of(
                        "E-mail address from",
                        terms.emailClaim() + (terms.asksVerified() ? ", if it says that it has verified it" : "")),
                Row.of(
                        "Roles from",
                        terms.rolesClaim()
                                + (mappings.isEmpty() ? ", none mapped" : ": ")
                                + mappings.replace("\n", "; ")),
                Row.of(
                        "Second step",
                        terms.secondStepValues().isEmpty()
                                ? "Ours is asked"
                                : "Theirs counts, with "
                                        + terms.secondStepValues().stream()
                                                .sorted()
                                                .collect(joining(", "))),
                Row.of("Asked again after", terms.lookAgain().toMinutes() + " minutes"),
                Row.of("Last changed", London.momentWords(provider.changedAt()) + ", " + provider.changedBy()));
    }

    private String agency(IdentityProvider provider) {
        return agencies.find(new AgencyId(provider.agency()))
                .map(Agency::name)
                .orElse("An agency that is no longer there");
    }

    private static String because(IdentityProvider provider) {
        return provider.reason().isEmpty() ? "" : ": " + provider.reason();
    }

    private static String domains(IdentityProvider provider) {
        return provider.terms().domains().stream()
                .map(MailDomain::name)
                .sorted()
                .collect(joining(", "));
    }

    private static Tag state(IdentityProvider provider) {
        return provider.open() ? Tag.of("Open", "teal") : Tag.of("Closed", "grey");
    }

    private static String roles() {
        return TypedMappings.roles().stream().map(Role::words).collect(joining(", "));
    }

    private static String words(Reach reach) {
        return switch (reach) {
            case Reach.Reached _ -> "It answers, and what it says of itself is what we need.";
            case Reach.NotReached(var why) ->
                switch (why) {
                    case NO_SECRET -> "There is no file of that name with our secret in it.";
                    case NO_ANSWER -> "It does not answer. Check the issuer, and whether this machine can reach it.";
                    case OTHER_ISSUER -> "It answers, but calls itself by another issuer. They have to be the same.";
                    case NOT_USABLE -> "It answers, but does not say all that we need, or not over https.";
                };
        };
    }
}
