package org.fanlight.frontdoor.checks.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanlight.agencies.Agency;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Checkboxes;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Legend;
import org.fanlight.ui.govuk.Option;

/// The boxes to tick: the people, and the agencies by the part of public life they belong to.
///
/// @param names of the people
/// @param waiting what has been asked and not answered
record AskChoices(
        List<PersonOffers> offers,
        Map<NamedPersonId, String> names,
        Set<Pair> waiting,
        AskForm form,
        Problems problems) {

    ChecksPage.Asking asking() {
        var unusual = open().stream().filter(this::isUsualForNobody).toList();
        return new ChecksPage.Asking(
                people(),
                groups(),
                unusual.isEmpty() ? null : boxes("Not usual at the age of anybody here", "agency-anyway", unusual),
                problems.of("outside-age-because") != null
                        || unusual.stream().anyMatch(agency -> form.agencies().contains(AskForm.value(agency.id()))),
                waitingWords());
    }

    private Checkboxes people() {
        return Checkboxes.named(
                        "about",
                        Legend.of("About whom?").withClasses("govuk-fieldset__legend--s"),
                        offers.stream()
                                .map(person -> Option.of(AskForm.value(person.person()), name(person.person())))
                                .toArray(Choice[]::new))
                .withValues(form.about())
                .small()
                .problem(problems);
    }

    private List<Checkboxes> groups() {
        var groups = new ArrayList<Checkboxes>();
        open().stream()
                .filter(agency -> !isUsualForNobody(agency))
                .collect(groupingBy(agency -> agency.kind().sector(), TreeMap::new, toList()))
                .forEach((sector, agencies) -> groups.add(
                        boxes(sector.words(), groups.isEmpty() ? "agency" : "agency-" + sector.code(), agencies)
                                .problem(problems)));
        return groups;
    }

    private Checkboxes boxes(String legend, String prefix, List<Agency> agencies) {
        return Checkboxes.named(
                        "agency",
                        Legend.of(legend).withClasses("govuk-fieldset__legend--s"),
                        agencies.stream().map(this::option).toArray(Choice[]::new))
                .withIdPrefix(prefix)
                .withValues(form.agencies())
                .small();
    }

    /// With for whom it is not usual, unless it is usual for all.
    private Option option(Agency agency) {
        var option = Option.of(AskForm.value(agency.id()), agency.name());
        var unusual = offers.stream()
                .filter(person -> !offer(person, agency).isUsual())
                .toList();
        return unusual.isEmpty()
                ? option
                : option.hint("Not about "
                        + unusual.stream().map(person -> name(person.person())).collect(joining(", "))
                        + ": "
                        + offer(unusual.getFirst(), agency).notUsualBecause().orElseThrow());
    }

    /// The agencies that have not been asked yet about everybody they would be asked about.
    private List<Agency> open() {
        return offers.stream()
                .flatMap(person -> person.offers().stream().map(Offer::agency))
                .distinct()
                .filter(agency -> offers.stream().anyMatch(person -> isOpen(person, agency)))
                .toList();
    }

    private boolean isOpen(PersonOffers person, Agency agency) {
        return !waiting.contains(new Pair(person.person(), agency.id()))
                && (offer(person, agency).isUsual() || isUsualForNobody(agency));
    }

    private boolean isUsualForNobody(Agency agency) {
        return offers.stream().noneMatch(person -> offer(person, agency).isUsual());
    }

    private String waitingWords() {
        return offers.stream()
                .flatMap(person -> person.offers().stream()
                        .filter(offer -> waiting.contains(
                                new Pair(person.person(), offer.agency().id())))
                        .map(offer -> offer.agency().name() + " about " + name(person.person())))
                .collect(joining("; "));
    }

    private String name(NamedPersonId person) {
        return names.getOrDefault(person, "this person");
    }

    private static Offer offer(PersonOffers person, Agency agency) {
        return person.of(agency.id()).orElseThrow();
    }
}
