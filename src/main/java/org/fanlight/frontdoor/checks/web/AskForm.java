package org.fanlight.frontdoor.checks.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.frontdoor.checks.AskAgencies;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.checks.LawfulBasis;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Which agencies to ask about whom, as it was filled in.
///
/// @param about the people ticked
/// @param agencies the agencies ticked
record AskForm(Typed typed, List<String> about, List<String> agencies) {

    private static final int LONGEST_PURPOSE = 1_000;

    static String value(NamedPersonId person) {
        return person.value().toString();
    }

    static String value(AgencyId agency) {
        return agency.value().toString();
    }

    Problems problems() {
        return Problems.none()
                .andIf(about.isEmpty(), "about", "Select whom to ask about")
                .andIf(agencies.isEmpty(), "agency", "Select at least one agency to ask")
                .and(TypedWords.required(typed, "purpose", "Write what you need to know and why"))
                .and(TypedWords.atMost(typed, "purpose", LONGEST_PURPOSE))
                .andIf(basis().isEmpty(), "basis", "Select what sharing rests on")
                .and(TypedWords.atMost(typed, "outside-age-because", LONGEST_PURPOSE));
    }

    /// What to ask, of a form without problems.
    AskAgencies.Command command(ContactId contact, List<PersonOffers> offers) {
        return new AskAgencies.Command(
                contact,
                pairs(offers),
                TypedWords.of(typed, "purpose"),
                basis().orElseThrow(),
                TypedWords.of(typed, "outside-age-because"));
    }

    /// Each agency is asked about those at whose age that is usual; where it is usual for none of them, about all.
    Set<Pair> pairs(List<PersonOffers> offers) {
        var chosen = offers.stream()
                .filter(person -> about.contains(value(person.person())))
                .toList();
        var pairs = new LinkedHashSet<Pair>();
        for (var agency : Set.copyOf(agencies)) {
            var usual = pairs(chosen, agency, Offer::isUsual);
            pairs.addAll(usual.isEmpty() ? pairs(chosen, agency, _ -> true) : usual);
        }
        return pairs;
    }

    private static List<Pair> pairs(List<PersonOffers> people, String agency, Predicate<Offer> which) {
        return people.stream()
                .flatMap(person -> person.offers().stream()
                        .filter(offer -> value(offer.agency().id()).equals(agency))
                        .filter(which)
                        .map(offer -> new Pair(person.person(), offer.agency().id())))
                .toList();
    }

    private Optional<LawfulBasis> basis() {
        return typed.choice("basis", LawfulBasis.class);
    }
}
