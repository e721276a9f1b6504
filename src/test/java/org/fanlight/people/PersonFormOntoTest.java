package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.people.PersonForm.Outcome.Sound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A form about somebody who is known, or who may be.
class PersonFormOntoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Stay QUAY = Stay.now(new Address.At("3 The Quay", "LK4 7QT"));
    private static final Stay MILL_LANE = Stay.now(new Address.At("12 Mill Lane", "LK1 2AB"));

    private static final Particulars ADA = Particulars.of(
                    new Names("Ada", "Ngozi", "Okafor", "Ade", List.of("Ada Bell")),
                    new BirthDate.Known(LocalDate.of(2015, 3, 4)),
                    Sex.F)
            .ofEthnicity(Ethnicity.BAFR)
            .withNhsNumber(new NhsNumber("9990000018"))
            .livingAt(QUAY.endedOn(LocalDate.of(2020, 1, 2)), MILL_LANE)
            .reachedOn(new Phone("07700 900123"), new Phone("01632 960017"));

    static Stream<Particulars> known() {
        return Stream.of(
                ADA,
                Particulars.of(Names.of("Ada", ""), new BirthDate.Estimated(Year.of(2015)), Sex.U),
                Particulars.of(Names.of("", "Okafor"), new BirthDate.Unborn(LocalDate.of(2027, 3, 4)), Sex.U)
                        .livingAt(Stay.now(new Address.NoFixedAbode("Larkford"))),
                Particulars.of(Names.of("Ada", ""), new BirthDate.NotKnown(), Sex.M));
    }

    @ParameterizedTest
    @MethodSource("known")
    void aFormSentBackAsItWasChangesNothing(Particulars person) {
        assertThat(PersonForm.of(person, "p-").readOnto(person, TODAY)).isEqualTo(new Sound(person));
    }

    @Test
    void anotherAddressEndsTheOneBefore() {
        Particulars moved = changed(Map.of("address", "5 Station Road", "postcode", "LK2 3CD"));

        assertThat(moved.stays())
                .containsExactly(
                        ADA.stays().getFirst(),
                        MILL_LANE.endedOn(TODAY),
                        Stay.now(new Address.At("5 Station Road", "LK2 3CD")));
    }

    @Test
    void anEmptiedAddressOnlyEndsTheOneBefore() {
        assertThat(changed(Map.of("address", "", "postcode", "")).stays())
                .containsExactly(ADA.stays().getFirst(), MILL_LANE.endedOn(TODAY));
    }

    @Test
    void whatTheFormDoesNotAskForIsKept() {
        Particulars renamed = changed(Map.of("family", "Bell"));

        assertThat(renamed).isEqualTo(ADA.named(new Names("Ada", "Ngozi", "Bell", "Ade", List.of("Ada Bell"))));
    }

    @Test
    void aFormSearchesByWhatIsTypedSoFar() {
        PersonForm form = new PersonForm(
                "", Map.of("given", "Ada", "family", "Okafor", "born-year", "20", "postcode", "LK1", "phone", "0123"));

        assertThat(form.query(TODAY))
                .isEqualTo(new PersonQuery("", "Ada Okafor", new BirthDate.NotKnown(), "LK1", "0123"));
    }

    @Test
    void whoeverIsShownIsOffered() {
        PersonMatch match = match(new UUID(1, 2));
        PersonChoice choice = new PersonChoice(PersonForm.empty("a-"), List.of(match), Problems.none());

        assertThat(choice.form().offered()).containsExactly(match.id());
        assertThat(choice.form().offering(List.of(match, match(new UUID(1, 3)))).offered())
                .hasSize(2);
        assertThat(choice.form().searched(TODAY).offered()).isEqualTo(Set.of(match.id()));
    }

    @Test
    void oneOfThemOrNobodyCanBeChosen() {
        PersonMatch match = match(new UUID(1, 2));
        PersonChoice choice = new PersonChoice(
                PersonForm.empty("a-"), List.of(match), Problems.of("a-is", "Choose one of these people"));

        assertThat(choice.radios().name()).isEqualTo("a-is");
        assertThat(choice.radios().errorMessage()).isNotNull();
        assertThat(choice.radios().items().getFirst())
                .isInstanceOfSatisfying(
                        Option.class,
                        option -> assertThat(option.value())
                                .isEqualTo(match.id().value().toString()));
        assertThat(new PersonForm("", Map.of("is", match.id().value().toString())).chosen())
                .contains(match.id());
        assertThat(new PersonForm("", Map.of("is", PersonChoice.NEW)).chosen()).isEmpty();
    }

    private static PersonMatch match(UUID id) {
        return new PersonMatch(
                new PersonId(id), "Ada Okafor", "4 March 2015", "", "", List.of("Same name"), Band.POSSIBLE);
    }

    private static Particulars changed(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(PersonForm.of(ADA, "").typed());
        fields.putAll(typed);
        return ((Sound) new PersonForm("", fields).readOnto(ADA, TODAY)).particulars();
    }
}
