package org.fanlight.people.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.people.matching.Slip;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

class NameWordsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final NameWords words = new NameWords(database.jdbc(), TestEncryption.of(database));
    private final Random random = new Random(11);

    @Test
    void everyWordThatIsOneSlipAwayIsNearAndNoOther() {
        Set<String> inUse = Stream.generate(this::word).limit(300).collect(Collectors.toSet());
        add(inUse);

        for (String typed : Stream.generate(this::word).limit(100).toList()) {
            List<String> slips =
                    inUse.stream().filter(word -> Slip.between(typed, word)).toList();
            List<String> near = words.near(List.of(typed)).getOrDefault(typed, List.of());
            assertThat(near).hasSize(Math.min(20, slips.size()));
            assertThat(slips).containsAll(near);
        }
    }

    @Test
    void ofVeryManyTheNearestAreTaken() {
        add("abcdefghij".chars().mapToObj(one -> "mari" + (char) one + "na").collect(Collectors.toSet()));
        add("klmnopqrstu".chars().mapToObj(one -> "mari" + (char) one + "no").collect(Collectors.toSet()));

        assertThat(words.near(List.of("marizna")).get("marizna"))
                .hasSize(20)
                .contains("mariana", "marijna", "marikno")
                .doesNotContain("mariuno");
    }

    @Test
    void noWordStandsInTheDatabaseAsItIsRead() {
        add(Set.of("okafor"));
        add(Set.of("okafor"));

        assertThat(database.owner()
                        .sql("select t::text from people.name_word t")
                        .query(String.class)
                        .single())
                .doesNotContain("okafor", "okafr");
    }

    private void add(Set<String> some) {
        words.add(some, new NamedParameterJdbcTemplate(database.dataSource()));
    }

    private String word() {
        return random.ints(1 + random.nextInt(8), 0, 6)
                .mapToObj("aeilnr"::charAt)
                .map(String::valueOf)
                .collect(joining());
    }
}
