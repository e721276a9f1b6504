package org.fanlight.frontdoor.checks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTicksTest {

    private static final NamedPersonId CHILD = new NamedPersonId(new UUID(1, 1));
    private static final NamedPersonId ADULT = new NamedPersonId(new UUID(1, 2));

    @ParameterizedTest
    @CsvSource({
        "GREEN, 'HEALTH,EARLY_YEARS'",
        "BLUE, 'HEALTH,EARLY_YEARS'",
        "AMBER, 'POLICE,HEALTH,EARLY_YEARS'",
        "RED, 'POLICE,HEALTH,EARLY_YEARS,GENERAL_PRACTICE,ADULT_SOCIAL_CARE'",
    })
    void whatIsUrgentStartsWithMoreAgencies(Urgency urgency, String kinds) {
        var offers = List.of(
                offers(CHILD, Set.of(AgencyKind.SCHOOL, AgencyKind.ADULT_SOCIAL_CARE, AgencyKind.HOUSING)),
                offers(ADULT, Set.of(AgencyKind.EARLY_YEARS)));

        var form = FirstTicks.of(List.of(CHILD), offers, urgency);

        assertThat(form.about()).containsExactly(AskForm.value(CHILD), AskForm.value(ADULT));
        assertThat(form.agencies())
                .containsExactlyInAnyOrderElementsOf(List.of(kinds.split(",")).stream()
                        .map(kind ->
                                AskForm.value(agency(AgencyKind.valueOf(kind)).id()))
                        .toList());
    }

    private static PersonOffers offers(NamedPersonId person, Set<AgencyKind> notUsual) {
        return new PersonOffers(
                person,
                List.of(AgencyKind.values()).stream()
                        .map(kind -> new Offer(
                                agency(kind),
                                notUsual.contains(kind) ? Optional.of("Not at this age") : Optional.empty()))
                        .toList());
    }

    private static Agency agency(AgencyKind kind) {
        return new Agency(new AgencyId(new UUID(2, kind.ordinal())), kind.words(), kind);
    }
}
