package org.fanlight.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

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
        "4, March, 2026, seen-month",
        "31, 2, 2026, seen-day",
        "4, 3, 2026, seen-day",
    })
    void aProblemLeadsToTheFieldThatCannotBeRight(String day, String month, String year, String field) {
        assertThat(new TypedDate("seen", day, month, year).wrongField()).isEqualTo(field);
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
