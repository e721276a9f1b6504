package org.fanlight.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.fanlight.people.AnyText;
import org.fanlight.people.BirthDate;
import org.fanlight.people.PersonQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CluesTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {"4/3/2015", "04.03.2015", "2015-03-04", "4 March 2015", "4th mar 2015", "Ada 4-3-2015 Okafor"})
    void aBirthDateIsFoundInFreeText(String typed) {
        assertThat(Clues.of(PersonQuery.typed(typed)).days()).containsExactly(BORN);
    }

    @Test
    void aDateWrittenMonthFirstIsReadWhereItCannotBeOtherwise() {
        assertThat(Clues.of(PersonQuery.typed("3/24/2015")).days()).containsExactly(LocalDate.of(2015, 3, 24));
    }

    @Test
    void aDayThatIsInNoCalendarIsNotAClue() {
        assertThat(Clues.of(PersonQuery.typed("31/31/2015")).days()).isEmpty();
    }

    @Test
    void namesPostcodeAndPhoneAreToldApart() {
        Clues clues = Clues.of(PersonQuery.typed("Łukasz O'Neill lk12ab 07700 900123"));

        assertThat(clues.nameWords()).containsExactly("lukasz", "oneill");
        assertThat(clues.postcodes()).containsExactly("LK12AB");
        assertThat(clues.phones()).containsExactly("07700900123");
    }

    @Test
    void fourDigitsAreAYearAndTheEndOfAPhoneNumber() {
        Clues clues = Clues.of(PersonQuery.typed("2015"));

        assertThat(clues.years()).containsExactly(2015);
        assertThat(clues.phones()).containsExactly("2015");
    }

    @Test
    void threeDigitsAreNotEnough() {
        assertThat(Clues.of(PersonQuery.typed("123")).areNone()).isTrue();
    }

    @Test
    void wordsThatStandInEveryAddressAreNoClue() {
        assertThat(Clues.of(PersonQuery.typed("").livingAt("Flat 2, 12 Mill Lane, Larkford"))
                        .addressWords())
                .containsExactly("mill", "larkford");
    }

    @Test
    void aBirthDateOfTheFormIsAClueOfItsOwn() {
        PersonQuery query = PersonQuery.typed("");

        assertThat(Clues.of(query.born(new BirthDate.Known(BORN))).days()).containsExactly(BORN);
        assertThat(Clues.of(query.born(new BirthDate.Unborn(BORN))).days()).containsExactly(BORN);
        assertThat(Clues.of(query.born(new BirthDate.Estimated(Year.of(2015)))).years())
                .containsExactly(2015);
    }

    @Test
    void nothingTypedIsNoClue() {
        assertThat(Clues.of(PersonQuery.typed(" .,;' ")).areNone()).isTrue();
    }

    @Test
    void noInputIsEverRefused() {
        assertThat(AnyText.of(4L, 3_000, 300))
                .allSatisfy(text -> assertThat(
                                Clues.of(new PersonQuery(text, text, new BirthDate.NotKnown(), text, text))
                                        .nameWords())
                        .hasSizeLessThanOrEqualTo(12));
    }
}
