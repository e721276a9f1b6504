package org.fanlight.frontdoor.checks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.ui.forms.Typed;
import org.junit.jupiter.api.Test;

class AskFormTest {

    private static final NamedPersonId MAJA = new NamedPersonId(new UUID(1, 1));
    private static final NamedPersonId LEON = new NamedPersonId(new UUID(1, 2));
    private static final NamedPersonId EWA = new NamedPersonId(new UUID(1, 3));
    private static final Agency POLICE = agency(1, AgencyKind.POLICE);
    private static final Agency SCHOOL = agency(2, AgencyKind.SCHOOL);
    private static final Agency HOUSING = agency(3, AgencyKind.HOUSING);
    private static final List<PersonOffers> OFFERS = List.of(
            new PersonOffers(MAJA, List.of(usual(POLICE), usual(SCHOOL), notUsual(HOUSING))),
            new PersonOffers(LEON, List.of(usual(POLICE), usual(SCHOOL), notUsual(HOUSING))),
            new PersonOffers(EWA, List.of(usual(POLICE), notUsual(SCHOOL), usual(HOUSING))));

    @Test
    void eachAgencyIsAskedAboutThoseOfAnAgeForIt() {
        assertThat(form(List.of(MAJA, LEON, EWA), POLICE, SCHOOL, HOUSING).pairs(OFFERS))
                .containsExactlyInAnyOrder(
                        new Pair(MAJA, POLICE.id()),
                        new Pair(LEON, POLICE.id()),
                        new Pair(EWA, POLICE.id()),
                        new Pair(MAJA, SCHOOL.id()),
                        new Pair(LEON, SCHOOL.id()),
                        new Pair(EWA, HOUSING.id()));
    }

    @Test
    void whereItIsUsualForNobodyChosenItIsAskedAboutAllOfThem() {
        assertThat(form(List.of(MAJA, LEON), HOUSING).pairs(OFFERS))
                .containsExactlyInAnyOrder(new Pair(MAJA, HOUSING.id()), new Pair(LEON, HOUSING.id()));
    }

    @Test
    void whoeverIsNotChosenIsNotAskedAbout() {
        assertThat(form(List.of(EWA), POLICE).pairs(OFFERS)).containsExactly(new Pair(EWA, POLICE.id()));
    }

    @Test
    void whatHasBeenTamperedWithIsNobodyAndNothing() {
        var form = new AskForm(Typed.NOTHING, List.of("x:y", "\u0000"), List.of("", ":"));

        assertThat(form.pairs(OFFERS)).isEmpty();
    }

    private static AskForm form(List<NamedPersonId> people, Agency... agencies) {
        return new AskForm(
                Typed.NOTHING,
                people.stream().map(AskForm::value).toList(),
                List.of(agencies).stream()
                        .map(agency -> AskForm.value(agency.id()))
                        .toList());
    }

    private static Offer usual(Agency agency) {
        return new Offer(agency, Optional.empty());
    }

    private static Offer notUsual(Agency agency) {
        return new Offer(agency, Optional.of("Not at this age"));
    }

    private static Agency agency(int number, AgencyKind kind) {
        return new Agency(new AgencyId(new UUID(2, number)), kind.words(), kind);
    }
}
