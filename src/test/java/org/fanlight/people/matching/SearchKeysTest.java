package org.fanlight.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Particulars;
import org.fanlight.people.Phone;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;

class SearchKeysTest {

    private final Particulars nobody = Particulars.of(Names.of("", ""), new BirthDate.NotKnown(), Sex.U);

    @Test
    void somebodyOfWhomNothingIsKnownHasNone() {
        assertThat(SearchKeys.of(nobody)).isEmpty();
    }

    @Test
    void everyNameIsAKeyAndEveryPartOfADoubleName() {
        assertThat(SearchKeys.of(nobody.named(
                        Names.of("Rasa", "Smith-Žemaitė").knownAs("Raz").alsoCalled("Petraitienė"))))
                .containsExactly("npetraitiene", "nrasa", "nraz", "nsmith", "nzemaite");
    }

    @Test
    void aBirthDateIsFoundByTheDayTheBirthdayAndTheYear() {
        assertThat(SearchKeys.of(born(new BirthDate.Known(LocalDate.of(2015, 3, 4)))))
                .containsExactly("b20150304", "m0304", "y2015");
        assertThat(SearchKeys.of(born(new BirthDate.Estimated(Year.of(2015))))).containsExactly("e2015", "y2015");
        assertThat(SearchKeys.of(born(new BirthDate.Unborn(LocalDate.of(2027, 3, 4)))))
                .containsExactly("b20270304");
    }

    @Test
    void addressesPhonesAndTheNhsNumberAreKeys() {
        Particulars reached = nobody.livingAt(
                        Stay.now(new Address.At("12 Mill Lane", "LK1 2AB")),
                        Stay.now(new Address.NoFixedAbode("Larkford")))
                .reachedOn(new Phone("+44 7700 900123"), new Phone("999"))
                .withNhsNumber(new NhsNumber("9990000018"));

        assertThat(SearchKeys.of(reached))
                .containsExactly("alarkford", "amill", "d07700900123", "h9990000018", "t0123", "zlk12ab");
    }

    @Test
    void whatIsStillBeingTypedIsFoundFromItsThirdLetter() {
        assertThat(SearchKeys.withBeginnings(
                        nobody.named(Names.of("Jo", "Żaba")).livingAt(Stay.now(new Address.At("", "LK1 2AB")))))
                .containsExactlyInAnyOrder(
                        "njo", "nzaba", "^nzab", "^nzaba", "zlk12ab", "^zlk1", "^zlk12", "^zlk12a", "^zlk12ab");
        assertThat(SearchKeys.withBeginnings(born(new BirthDate.Estimated(Year.of(2015)))))
                .containsExactlyInAnyOrder("e2015", "y2015");
    }

    private Particulars born(BirthDate birth) {
        return Particulars.of(nobody.names(), birth, Sex.U);
    }
}
