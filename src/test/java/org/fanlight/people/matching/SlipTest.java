package org.fanlight.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "jon,john,true",
        "smith,smyth,true",
        "adeyemi,adeymei,true",
        "petraitiene,petraitene,true",
        "kowalski,kowalska,true",
        "ali,ada,false",
        "smith,smart,false",
        "li,lu,false",
        "kowalski,kowal,false",
        "same,same,true",
    })
    void isASmallChangeForTheLengthOfTheWord(String one, String other, boolean slip) {
        assertThat(Slip.between(one, other)).isEqualTo(slip);
        assertThat(Slip.between(other, one)).isEqualTo(slip);
    }
}
