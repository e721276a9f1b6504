package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that start with 999 are set aside for tests and belong to nobody.
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018"})
    void isReadWithOrWithoutSpaces(String typed) {
        assertThat(NhsNumber.typed(typed)).contains(new NhsNumber("9990000018"));
    }

    @Test
    void isShownInThreeGroups() {
        assertThat(new NhsNumber("9990000018").grouped()).isEqualTo("999 000 0018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9990000019", "9990000081", "999000001", "99900000180", "999000001x", "٩٩٩٠٠٠٠٠١٨"})
    void aWrongCheckDigitLengthOrLetterIsNotANumber(String typed) {
        assertThat(NhsNumber.typed(typed)).isEmpty();
    }

    @Test
    void aCheckOfTenIsNeverValid() {
        for (int last = 0; last <= 9; last++) {
            assertThat(NhsNumber.typed("999000000" + last)).isEmpty();
        }
    }

    @Test
    void aCheckOfElevenIsWrittenAsNought() {
        assertThat(NhsNumber.typed("9990000050")).isPresent();
    }

    @Test
    void aValueCannotBeMadeOfAWrongNumber() {
        assertThatThrownBy(() -> new NhsNumber("9990000019")).hasMessage("Not an NHS number");
    }
}
