package org.fanlight.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.fanlight.people.Address;
import org.fanlight.people.Band;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Particulars;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Phone;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Stay QUAY = Stay.now(new Address.At("3 The Quay", "LK4 7QT"));

    private final Particulars lukasz = Particulars.of(
                    Names.of("Łukasz", "Kowalski"), new BirthDate.Known(LocalDate.of(2015, 3, 4)), Sex.M)
            .livingAt(QUAY.endedOn(LocalDate.of(2020, 5, 1)), Stay.now(new Address.At("12 Mill Lane", "LK1 2AB")))
            .reachedOn(new Phone("07700 900123"))
            .withNhsNumber(new NhsNumber("9990000018"));

    @Test
    void aFullNameWithTheBirthDateIsVeryLikely() {
        Likeness likeness = to("kowalski lukasz 4/3/2015");

        assertThat(likeness.band()).isEqualTo(Band.VERY_LIKELY);
        assertThat(likeness.why()).containsExactly("Same birth date", "Same name");
    }

    @Test
    void dayAndMonthMaySwap() {
        Likeness likeness = to("Łukasz Kowalsky 3/4/2015");

        assertThat(likeness.band()).isEqualTo(Band.VERY_LIKELY);
        assertThat(likeness.why())
                .containsExactly("Same birth date with day and month swapped", "Same name", "Name is close");
    }

    @Test
    void aFullNameWithThePostcodeOrTheWholePhoneNumberIsVeryLikely() {
        assertThat(to("Lukasz Kowalski LK1 2AB").band()).isEqualTo(Band.VERY_LIKELY);
        assertThat(to("Lukasz Kowalski +447700900123").band()).isEqualTo(Band.VERY_LIKELY);
    }

    @Test
    void fatherAndSonOfOneNameAreOnlyPossible() {
        Likeness likeness = to("Lukasz Kowalski LK1 2AB 7/8/1985");

        assertThat(likeness.band()).isEqualTo(Band.POSSIBLE);
        assertThat(likeness.why()).contains("Another birth date");
    }

    @Test
    void aTwinIsNotVeryLikely() {
        assertThat(to("Tomasz Kowalski 4/3/2015 LK1 2AB").band()).isEqualTo(Band.POSSIBLE);
    }

    @Test
    void aWrongYearStillShowsThePerson() {
        Likeness likeness = to("Lukasz Kowalski 4/3/2014");

        assertThat(likeness.band()).isEqualTo(Band.POSSIBLE);
        assertThat(likeness.why()).contains("Same birthday in another year");
    }

    @Test
    void aNameAloneIsPossible() {
        assertThat(to("kowal").band()).isEqualTo(Band.POSSIBLE);
        assertThat(to("kowal").why()).containsExactly("Name begins like this");
    }

    @Test
    void aPostcodeAloneIsForChecking() {
        assertThat(to("LK1 2AB").band()).isEqualTo(Band.CHECK);
        assertThat(to("LK1").why()).containsExactly("Postcode begins like this");
    }

    @Test
    void aFormerPostcodeIsCalledThat() {
        assertThat(to("LK4 7QT").why()).containsExactly("Lived at this postcode before");
    }

    @Test
    void theLastFourDigitsOfAPhoneNumberCount() {
        assertThat(to("0123").why()).containsExactly("Part of the phone number");
        assertThat(to("07700 900123").why()).containsExactly("Same phone number");
    }

    @Test
    void theNhsNumberSettlesIt() {
        assertThat(to("999 000 0018").band()).isEqualTo(Band.VERY_LIKELY);
    }

    @Test
    void aWordOfTheAddressIsNotMissedAmongTheNames() {
        Likeness likeness = to("Lukasz Mill");

        assertThat(likeness.band()).isEqualTo(Band.POSSIBLE);
        assertThat(likeness.why()).containsExactly("Same name", "Part of the address");
    }

    @Test
    void aYearOrAnEstimateIsAboutRight() {
        Particulars guessed =
                Particulars.of(Names.of("Łukasz", "Kowalski"), new BirthDate.Estimated(Year.of(2016)), Sex.M);

        assertThat(to("2014").why()).containsExactly("About the same year of birth");
        assertThat(like("4/3/2015", guessed).why()).containsExactly("About the same year of birth");
        assertThat(like("4/3/2010", guessed).isAny()).isFalse();
    }

    @Test
    void anUnbornChildIsFoundByTheDueDate() {
        Particulars unborn =
                Particulars.of(Names.of("", "Okafor"), new BirthDate.Unborn(LocalDate.of(2027, 3, 4)), Sex.U);

        assertThat(like("okafor 4/3/2027", unborn).why()).containsExactly("Same due date", "Same name");
    }

    @Test
    void nothingInCommonIsNoMatch() {
        assertThat(to("Ada Okafor 1/1/1990").isAny()).isFalse();
    }

    private Likeness to(String typed) {
        return like(typed, lukasz);
    }

    private static Likeness like(String typed, Particulars person) {
        return Likeness.of(Clues.of(PersonQuery.typed(typed)), person);
    }
}
