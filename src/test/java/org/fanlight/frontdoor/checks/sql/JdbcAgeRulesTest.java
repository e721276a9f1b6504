package org.fanlight.frontdoor.checks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.checks.AgeRulebook;
import org.fanlight.people.BirthDate;
import org.junit.jupiter.api.Test;

class JdbcAgeRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TestDatabase database = TestDatabase.fresh();
    private final AgeRulebook rules = new JdbcAgeRules(database.jdbc()).current();

    @Test
    void schoolsAreAskedFromFourToTwentyHousingFromSixteenAndAdultSocialCareFromFifteen() {
        assertThat(firstAge(AgencyKind.SCHOOL)).isEqualTo(4);
        assertThat(firstAge(AgencyKind.HOUSING)).isEqualTo(16);
        assertThat(firstAge(AgencyKind.ADULT_SOCIAL_CARE)).isEqualTo(15);
        assertThat(isAskedAt(AgencyKind.SCHOOL, 20)).isTrue();
        assertThat(isAskedAt(AgencyKind.SCHOOL, 21)).isFalse();
        assertThat(isAskedAt(AgencyKind.HOUSING, 70)).isTrue();
    }

    @Test
    void nurseriesAreAskedFromBirthToFive() {
        assertThat(firstAge(AgencyKind.EARLY_YEARS)).isZero();
        assertThat(isAskedAt(AgencyKind.EARLY_YEARS, 5)).isTrue();
        assertThat(isAskedAt(AgencyKind.EARLY_YEARS, 6)).isFalse();
    }

    private int firstAge(AgencyKind kind) {
        var age = 0;
        while (!isAskedAt(kind, age)) {
            age++;
        }
        return age;
    }

    private boolean isAskedAt(AgencyKind kind, int age) {
        return rules.whyNotUsual(kind, new BirthDate.Known(TODAY.minusYears(age)), TODAY)
                .isEmpty();
    }
}
