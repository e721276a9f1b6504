package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.agencies.AgencyKind.HOUSING;
import static org.fanlight.agencies.AgencyKind.POLICE;
import static org.fanlight.agencies.AgencyKind.SCHOOL;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.people.BirthDate;
import org.junit.jupiter.api.Test;

class WhomToAskAtWhichAgeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final AgeRulebook RULES = new AgeRulebook(List.of(
            new AgeRule(SCHOOL, LocalDate.parse("2020-01-01"), 4, OptionalInt.of(20)),
            new AgeRule(HOUSING, LocalDate.parse("2020-01-01"), 16, OptionalInt.empty()),
            new AgeRule(HOUSING, LocalDate.parse("2027-01-01"), 18, OptionalInt.empty())));

    @Test
    void aSchoolIsAskedFromTheFourthBirthdayToTheDayBeforeTheTwentyFirst() {
        assertThat(asked(SCHOOL, born("2022-11-24"))).isFalse();
        assertThat(asked(SCHOOL, born("2022-11-23"))).isTrue();
        assertThat(asked(SCHOOL, born("2005-11-24"))).isTrue();
        assertThat(asked(SCHOOL, born("2005-11-23"))).isFalse();
    }

    @Test
    void housingIsAskedAboutAnybodyOldEnough() {
        assertThat(asked(HOUSING, born("2010-11-24"))).isFalse();
        assertThat(asked(HOUSING, born("2010-11-23"))).isTrue();
        assertThat(asked(HOUSING, born("1940-01-01"))).isTrue();
    }

    @Test
    void theReasonSaysWhichAgesCount() {
        assertThat(why(SCHOOL, born("2025-01-01"))).contains("School is asked about people aged 4 to 20");
        assertThat(why(HOUSING, born("2025-01-01"))).contains("Housing is asked about people aged 16 and over");
    }

    @Test
    void aKindWithoutARuleIsAskedAboutEverybody() {
        assertThat(asked(POLICE, new BirthDate.Unborn(TODAY))).isTrue();
    }

    @Test
    void aChildNotBornYetIsTooYoungForSchool() {
        assertThat(asked(SCHOOL, new BirthDate.Unborn(TODAY))).isFalse();
    }

    @Test
    void nobodyIsLeftOutBecauseTheirBirthdayIsNotKnown() {
        assertThat(asked(SCHOOL, new BirthDate.NotKnown())).isTrue();
    }

    @Test
    void anAgeFromAYearAloneMayBeOneTooMany() {
        assertThat(asked(SCHOOL, new BirthDate.Estimated(Year.of(2005)))).isTrue();
        assertThat(asked(SCHOOL, new BirthDate.Estimated(Year.of(2004)))).isFalse();
    }

    @Test
    void aRuleHoldsFromItsFirstDay() {
        var nearlyEighteen = born("2009-03-01");

        assertThat(RULES.whyNotUsual(HOUSING, nearlyEighteen, LocalDate.parse("2026-12-31")))
                .isEmpty();
        assertThat(RULES.whyNotUsual(HOUSING, nearlyEighteen, LocalDate.parse("2027-01-01")))
                .isPresent();
    }

    private static boolean asked(AgencyKind kind, BirthDate birth) {
        return why(kind, birth).isEmpty();
    }

    private static Optional<String> why(AgencyKind kind, BirthDate birth) {
        return RULES.whyNotUsual(kind, birth, TODAY);
    }

    private static BirthDate born(String day) {
        return new BirthDate.Known(LocalDate.parse(day));
    }
}
