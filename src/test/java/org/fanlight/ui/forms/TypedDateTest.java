package org.fanlight.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanlight.ui.govuk.DateInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', seen-day",
        "4, '', 2026, seen-month",
        "4, 3, '', seen-year",
        "32, 3, 2026, seen-day",
        "4, 13, 2026, seen-month",
        "4, 0, 2026, seen-month",
        "'', 3, 26, seen-year",
        "4, Mars, 2026, seen-month",
        "4, Ma, 2026, seen-month",
        "31, 2, 2026, seen-day",
        "4, 3, 2026, seen-day",
    })
    void aProblemLeadsToTheFieldThatCannotBeRight(String day, String month, String year, String field) {
        assertThat(new TypedDate("seen", day, month, year).wrongField()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 2024", "04, 03, 2024", "4, March, 2024", "4, mar, 2024", "4, MAR., 2024"})
    void aMonthMayBeTypedInWords(String day, String month, String year) {
        assertThat(new TypedDate("seen", day, month, year).date()).contains(LocalDate.of(2024, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 2024, 2024-03-04, 4 March 2024, 2024-03-04, 2024-03-04",
        "'', Sept, 2024, 2024-09, September 2024, 2024-09-01, 2024-09-30",
        "'', 2, 2024, 2024-02, February 2024, 2024-02-01, 2024-02-29",
        "'', '', 1999, 1999, 1999, 1999-01-01, 1999-12-31",
    })
    void aDateMayBeKnownInPart(
            String day, String month, String year, String written, String words, LocalDate earliest, LocalDate latest) {
        var known = new TypedDate("seen", day, month, year).partial().orElseThrow();

        assertThat(known.written()).isEqualTo(written);
        assertThat(known.words()).isEqualTo(words);
        assertThat(known.earliest()).isEqualTo(earliest);
        assertThat(known.latest()).isEqualTo(latest);
        assertThat(PartialDate.read(written)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "4, '', 2024, seen-month",
        "'', 3, '', seen-year",
        "4, 3, '', seen-year",
        "'', Mars, 2024, seen-month",
        "31, 2, 2024, seen-day",
        "'', '', 24, seen-year",
        "'', '', '', seen-year",
    })
    void aPartThatIsNoDateLeadsToTheFieldThatIsNeeded(String day, String month, String year, String field) {
        var typed = new TypedDate("seen", day, month, year);

        assertThat(typed.partial()).isEmpty();
        assertThat(typed.wrongFieldOfPartial()).isEqualTo(field);
    }

    @Test
    void theDateShowsTheProblemOfAnyOfItsFields() {
        var date = DateInput.named("seen", "When?").problem(Problems.of("seen-year", "Enter the year"));

        assertThat(date.errorMessage()).isNotNull();
        assertThat(DateInput.named("seen", "When?")
                        .problem(Problems.of("heard-year", "Enter the year"))
                        .errorMessage())
                .isNull();
    }
}
