package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aBirthdayIsShownWithTheAge() {
        BirthDate birth = new BirthDate.Known(LocalDate.of(2015, 3, 4));

        assertThat(birth.wordsOn(TODAY)).isEqualTo("4 March 2015 (11 years)");
        assertThat(birth.ageOn(TODAY)).isEqualTo(OptionalInt.of(11));
    }

    @Test
    void aSmallChildsAgeIsInMonthsAndABabysInDays() {
        assertThat(new BirthDate.Known(LocalDate.of(2025, 10, 22)).wordsOn(TODAY))
                .isEqualTo("22 October 2025 (13 months)");
        assertThat(new BirthDate.Known(LocalDate.of(2026, 11, 22)).wordsOn(TODAY))
                .isEqualTo("22 November 2026 (1 day)");
    }

    @Test
    void aBirthDateInTheFutureIsNotAnAge() {
        assertThat(new BirthDate.Known(LocalDate.of(2026, 12, 1)).wordsOn(TODAY))
                .isEqualTo("1 December 2026 (birth date in the future)");
    }

    @Test
    void anEstimateSaysThatItIsOne() {
        BirthDate birth = new BirthDate.Estimated(Year.of(2015));

        assertThat(birth.wordsOn(TODAY)).isEqualTo("About 2015 (about 11 years)");
        assertThat(birth.ageOn(TODAY)).isEqualTo(OptionalInt.of(11));
    }

    @Test
    void anUnbornChildHasADueDateAndNoAge() {
        BirthDate birth = new BirthDate.Unborn(LocalDate.of(2027, 3, 4));

        assertThat(birth.wordsOn(TODAY)).isEqualTo("Unborn, due 4 March 2027");
        assertThat(birth.ageOn(TODAY)).isEmpty();
    }

    @Test
    void aDueDateThatHasPassedIsPointedOut() {
        assertThat(new BirthDate.Unborn(LocalDate.of(2026, 11, 1)).wordsOn(TODAY))
                .isEqualTo("Unborn when recorded, was due 1 November 2026");
    }

    @Test
    void notKnowingIsSaidInWords() {
        BirthDate birth = new BirthDate.NotKnown();

        assertThat(birth.wordsOn(TODAY)).isEqualTo("Birth date not known");
        assertThat(birth.words()).isEmpty();
        assertThat(birth.ageOn(TODAY)).isEmpty();
    }
}
