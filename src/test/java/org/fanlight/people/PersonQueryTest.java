package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class PersonQueryTest {

    @Test
    void whatIsTooLongIsCutAndNotRefused() {
        assertThat(PersonQuery.typed("\uD83D\uDE00".repeat(500)).words()).isEqualTo("\uD83D\uDE00".repeat(200));
        assertThat(PersonQuery.typed("x".repeat(100_000)).words()).hasSize(200);
    }

    @Test
    void anAgeIsAnEstimatedYearOfBirth() {
        assertThat(PersonQuery.typed("").aged(11, LocalDate.of(2026, 11, 23)).birth())
                .isEqualTo(new BirthDate.Estimated(Year.of(2015)));
    }

    @Test
    void somebodyIsSearchedForByEverythingKnownOfThem() {
        Particulars person = Particulars.of(
                        Names.of("Łukasz", "Kowalski").knownAs("Luke"), new BirthDate.NotKnown(), Sex.M)
                .livingAt(Stay.now(new Address.At("12 Mill Lane", "LK1 2AB")))
                .reachedOn(new Phone("07700 900123"), new Phone("01632 960017"))
                .withNhsNumber(new NhsNumber("9990000018"));

        assertThat(PersonQuery.like(person))
                .isEqualTo(new PersonQuery(
                        "9990000018",
                        "Łukasz Kowalski Luke",
                        new BirthDate.NotKnown(),
                        "12 Mill Lane, LK1 2AB",
                        "07700 900123, 01632 960017"));
    }
}
