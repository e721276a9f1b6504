package org.fanlight.frontdoor.checks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.checks.AgencyOffers;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.web.PersonNames;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Checkboxes;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.springframework.stereotype.Component;

/// The boxes to tick: for each person the agencies that may be asked, with the reason where one is not usual.
@Component
class AskBoxes {

    private final AgencyOffers offers;
    private final PersonNames names;

    AskBoxes(AgencyOffers offers, PersonNames names) {
        this.offers = offers;
        this.names = names;
    }

    List<ChecksPage.PersonBoxes> of(
            ContactFile file, List<Check> checks, Viewer viewer, LocalDate today, AskForm form, Problems problems) {
        var waiting = checks.stream()
                .filter(check -> check.answer().isEmpty())
                .map(check -> new Pair(check.ask().person(), check.ask().agency()))
                .collect(Collectors.toSet());
        var named = names.of(file);
        var boxes = new ArrayList<ChecksPage.PersonBoxes>();
        for (var person : offers.of(file, viewer, today)) {
            var prefix = boxes.isEmpty() ? "ask" : "ask-" + (boxes.size() + 1);
            var legend = "Ask about " + named.getOrDefault(person.person(), "this person");
            boxes.add(boxes(person, legend, prefix, waiting, form, problems));
        }
        return boxes;
    }

    private static ChecksPage.PersonBoxes boxes(
            PersonOffers person, String legend, String prefix, Set<Pair> waiting, AskForm form, Problems problems) {
        var open = person.offers().stream()
                .filter(offer -> !waiting.contains(pair(person, offer)))
                .toList();
        var notUsual = open.stream().filter(offer -> !offer.isUsual()).toList();
        return new ChecksPage.PersonBoxes(
                boxes(legend, prefix, options(person, open.stream().filter(Offer::isUsual)), form)
                        .problem(problems),
                notUsual.isEmpty()
                        ? null
                        : boxes(
                                legend + " although not usual at this age",
                                prefix + "-anyway",
                                options(person, notUsual.stream()),
                                form),
                notUsual.stream().anyMatch(offer -> form.ticked().contains(box(person, offer))),
                person.offers().stream()
                        .filter(offer -> waiting.contains(pair(person, offer)))
                        .map(offer -> offer.agency().name())
                        .collect(Collectors.joining(", ")));
    }

    private static Checkboxes boxes(String legend, String prefix, Choice[] options, AskForm form) {
        return Checkboxes.named("ask", legend, options)
                .withIdPrefix(prefix)
                .withValues(form.ticked())
                .small();
    }

    private static Choice[] options(PersonOffers person, Stream<Offer> offers) {
        return offers.map(offer -> option(person, offer)).toArray(Choice[]::new);
    }

    private static Option option(PersonOffers person, Offer offer) {
        var option = Option.of(box(person, offer), offer.agency().name());
        return offer.notUsualBecause().map(option::hint).orElse(option);
    }

    private static Pair pair(PersonOffers person, Offer offer) {
        return new Pair(person.person(), offer.agency().id());
    }

    private static String box(PersonOffers person, Offer offer) {
        return AskForm.box(person.person(), offer.agency().id());
    }
}
