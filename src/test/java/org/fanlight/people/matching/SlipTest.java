package org.fanlight.people.matching;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
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

    @Test
    void wordsJoinedBySlipsLeaveTheSame() {
        var random = new Random(7);
        for (int times = 0; times < 20_000; times++) {
            var word = word(random);
            var other = changed(changed(word, random), random);
            if (Slip.between(word, other)) {
                assertThat(Slip.leftOf(word)).as(word + " " + other).containsAnyElementsOf(Slip.leftOf(other));
            }
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(9), 0, 4)
                .mapToObj("aeln"::charAt)
                .map(String::valueOf)
                .collect(joining());
    }

    /// Something typed, left out, mistaken or swapped, or nothing.
    private static String changed(String word, Random random) {
        int at = random.nextInt(word.length());
        var before = word.substring(0, at);
        return switch (random.nextInt(5)) {
            case 0 -> before + "o" + word.substring(at);
            case 1 -> word.length() == 1 ? word : before + word.substring(at + 1);
            case 2 -> before + "o" + word.substring(at + 1);
            case 3 ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
            default -> word;
        };
    }
}
