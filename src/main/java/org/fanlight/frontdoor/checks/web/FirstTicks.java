package org.fanlight.frontdoor.checks.web;

import java.util.List;
import java.util.Set;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.ui.forms.Typed;

/// What is ticked before anybody has asked: everybody, and the agencies that know most children of that age.
///
/// It saves a worker in a hurry the obvious and is theirs to change. What is urgent starts with more agencies.
final class FirstTicks {

    private static final Set<AgencyKind> ALWAYS = Set.of(AgencyKind.HEALTH, AgencyKind.SCHOOL, AgencyKind.EARLY_YEARS);
    private static final Set<AgencyKind> FROM_AMBER = Set.of(AgencyKind.POLICE);
    private static final Set<AgencyKind> WHEN_RED = Set.of(AgencyKind.GENERAL_PRACTICE, AgencyKind.ADULT_SOCIAL_CARE);

    private FirstTicks() {}

    static AskForm of(List<NamedPersonId> children, List<PersonOffers> offers, Urgency urgency) {
        return new AskForm(
                Typed.NOTHING,
                offers.stream().map(person -> AskForm.value(person.person())).toList(),
                agencies(offers, children, urgency));
    }

    /// An agency is ticked for the children's sake; those for adults where any of the people is of an age.
    private static List<String> agencies(List<PersonOffers> offers, List<NamedPersonId> children, Urgency urgency) {
        return offers.stream()
                .flatMap(person -> person.offers().stream()
                        .filter(offer ->
                                offer.isUsual() && isFirst(offer.agency().kind(), urgency))
                        .filter(offer -> children.contains(person.person())
                                || offer.agency().kind() == AgencyKind.ADULT_SOCIAL_CARE)
                        .map(offer -> AskForm.value(offer.agency().id())))
                .distinct()
                .toList();
    }

    private static boolean isFirst(AgencyKind kind, Urgency urgency) {
        return switch (urgency) {
            case RED -> ALWAYS.contains(kind) || FROM_AMBER.contains(kind) || WHEN_RED.contains(kind);
            case AMBER -> ALWAYS.contains(kind) || FROM_AMBER.contains(kind);
            case GREEN, BLUE -> ALWAYS.contains(kind);
        };
    }
}
