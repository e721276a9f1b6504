package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void noTwoContactsShareAReference() {
        var seen = new HashSet<String>();
        for (var number = 1L; number <= 200_000; number++) {
            seen.add(Reference.ofNumber(number).value());
        }

        assertThat(seen).hasSize(200_000);
    }

    @Test
    void itIsShownInTwoGroupsOfFour() {
        assertThat(Reference.ofNumber(1).words()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void itIsReadHoweverItWasTyped() {
        var reference = Reference.ofNumber(4217);
        var sloppy = " " + reference.words().toLowerCase(Locale.ROOT).replace('0', 'o') + " ";

        assertThat(Reference.typed(sloppy)).contains(reference);
    }

    @Test
    void aSlipOfOneLetterIsNoticed() {
        var value = Reference.ofNumber(90_210).value();
        for (var place = 0; place < value.length(); place++) {
            var other = value.charAt(place) == '7' ? '8' : '7';
            var slip = value.substring(0, place) + other + value.substring(place + 1);

            assertThat(Reference.typed(slip)).as(slip).isEmpty();
        }
    }

    @Test
    void whatIsNoReferenceIsNone() {
        assertThat(Reference.typed("")).isEmpty();
        assertThat(Reference.typed("ABC")).isEmpty();
        assertThat(Reference.typed("????-????")).isEmpty();
    }
}
