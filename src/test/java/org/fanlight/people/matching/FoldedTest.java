package org.fanlight.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.people.AnyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz,lukasz",
        "Žemaitė,zemaite",
        "Nguyễn,nguyen",
        "Sørensen,sorensen",
        "Weiß,weiss",
        "Đorđe,dorde",
        "\"O'Brien\",obrien",
        "O’Brien,obrien",
        "Smith-Jones,smith jones",
        "محمد,محمد",
        "ＡＢＣ,abc",
    })
    void writesANameAsItIsCompared(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @Test
    void aWordIsNeverLongerThanFortyCharacters() {
        assertThat(Folded.words("x".repeat(100) + " y")).containsExactly("x".repeat(40), "y");
    }

    @Test
    void nothingButLettersAndDigitsIsLeft() {
        assertThat(AnyText.of(3L, 3_000, 60).flatMap(text -> Folded.words(text).stream()))
                .allSatisfy(word -> assertThat(word).matches("[\\p{L}\\p{N}]{1,40}"));
    }
}
