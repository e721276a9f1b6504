package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses, postcodes and phone numbers as values.
class ContactPointsTest {

    @ParameterizedTest
    @CsvSource({"lk12ab,LK1 2AB", "LK1 2AB,LK1 2AB", "' l k 12 2ab',LK12 2AB", "d02 x285,D02 X285", "'',''"})
    void aPostcodeIsPutInOrder(String typed, String shown) {
        assertThat(new Postcode(typed).value()).isEqualTo(shown);
    }

    @Test
    void aForeignPostcodeIsKeptButIsNotBritish() {
        assertThat(new Postcode("D02 X285").isBritish()).isFalse();
        assertThat(new Postcode("lk12ab").isBritish()).isTrue();
        assertThat(new Postcode("lk12ab").compact()).isEqualTo("LK12AB");
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123,07700900123",
        "+44 7700 900123,07700900123",
        "0044 (0)7700 900123,07700900123",
        "44 7700 900123,07700900123",
        "01632 960 017,01632960017",
        "0017,0017",
        "4412345678,4412345678",
    })
    void phoneNumbersAreComparedByTheirDigits(String typed, String digits) {
        assertThat(new Phone(typed).digits()).isEqualTo(digits);
    }

    @Test
    void anAddressIsShownOnOneLine() {
        assertThat(new Address.At(List.of("12 Mill Lane", " ", "Larkford"), new Postcode("lk12ab")).onOneLine())
                .isEqualTo("12 Mill Lane, Larkford, LK1 2AB");
    }

    @Test
    void noFixedAbodeIsShownWithTheWhereabouts() {
        assertThat(new Address.NoFixedAbode("").onOneLine()).isEqualTo("No fixed abode");
        assertThat(new Address.NoFixedAbode("friends in Larkford").onOneLine())
                .isEqualTo("No fixed abode, friends in Larkford");
    }

    @Test
    void anAddressOfTooManyLinesIsRefused() {
        List<String> lines = Collections.nCopies(6, "line");

        assertThatThrownBy(() -> new Address.At(lines, Postcode.NOT_KNOWN)).hasMessage("More than 5 lines");
    }
}
