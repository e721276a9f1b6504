package org.fanlight.frontdoor.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.Outcome;
import org.junit.jupiter.api.Test;

class SignatureRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SignatureRule THIRD_IN_A_YEAR =
            new SignatureRule(Outcome.ADVICE_GIVEN, 3, 12, LocalDate.of(2026, 1, 1), "Third contact in twelve months");

    @Test
    void theThirdContactInTwelveMonthsNeedsASignature() {
        assertThat(needed(Outcome.ADVICE_GIVEN, TODAY, TODAY.minusMonths(2), TODAY.minusMonths(12)))
                .contains("Third contact in twelve months");
    }

    @Test
    void aContactOfTwelveMonthsAndADayAgoDoesNotCount() {
        assertThat(needed(
                        Outcome.ADVICE_GIVEN,
                        TODAY,
                        TODAY.minusMonths(2),
                        TODAY.minusMonths(12).minusDays(1)))
                .isEmpty();
    }

    @Test
    void anotherOutcomeNeedsNone() {
        assertThat(needed(Outcome.EARLY_HELP, TODAY, TODAY.minusDays(1), TODAY.minusDays(2)))
                .isEmpty();
    }

    @Test
    void aRuleThatBeginsTomorrowDoesNotCountToday() {
        var rule = new SignatureRule(Outcome.ADVICE_GIVEN, 1, 1, TODAY.plusDays(1), "From tomorrow");

        assertThat(SignatureRule.whyNeeded(List.of(rule), Outcome.ADVICE_GIVEN, List.of(TODAY), TODAY))
                .isEmpty();
    }

    private static Optional<String> needed(Outcome outcome, LocalDate... contactDays) {
        return SignatureRule.whyNeeded(List.of(THIRD_IN_A_YEAR), outcome, List.of(contactDays), TODAY);
    }
}
