package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// With fifty thousand people on record the search goes through its indexes and reads no table from end to end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeAll
    void fiftyThousandPeople() {
        owner("""
                insert into people.person (
                  id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind,
                  sex, ethnicity, language, interpreter, disabilities, recorded_at)
                select gen_random_uuid(), 1, '', '', '', '', '', 'NOT_KNOWN',
                  'U', 'NOBT', '', 'NOT_ASKED', '{}', now()
                from generate_series(1, 50000) number
                """);
        owner("""
                insert into people.search_row (person_id, keys)
                select id, array_to_tsvector(array['ng' || place % 1000, '^ng' || place % 1000 / 10, 'nf' || place % 3000])
                from (select id, row_number() over () as place from people.person) numbered
                """);
        owner("""
                insert into people.name_word (word_key, word, slips)
                select 'f' || number, '', array['f' || number, 'f' || number / 10, 'f' || number % 100]
                from generate_series(1, 20000) number
                """);
        owner("analyze people.search_row, people.name_word, people.person");
    }

    @Test
    void candidatesComeFromTheIndexOfKeys() {
        assertThat(plan(bodyOf("people.candidates")
                        .replace("wanted", "'(''^ng17'' | ''ng18'') & (''nf2017'')'::tsquery")
                        .replace("unnest(clues)", "unnest(array['''ng17''', '''nf2017''']::tsquery[])")))
                .anyMatch(line -> line.contains("search_row_by_key"))
                .noneMatch(line -> line.contains("Seq Scan"));
    }

    @Test
    void closeWordsComeFromTheIndexOfWords() {
        assertThat(plan(NameWords.WITH_SLIPS.replace(":slips", "array['f2017', 'f17']")))
                .anyMatch(line -> line.contains("name_word_by_slip"))
                .noneMatch(line -> line.contains("Seq Scan"));
    }

    private List<String> plan(String query) {
        return database.owner().sql("explain " + query).query(String.class).list();
    }

    /// What a function does, whose own plan PostgreSQL does not show.
    private String bodyOf(String function) {
        return database.owner()
                .sql("select prosrc from pg_proc where oid = cast(:function as regproc)")
                .param("function", function)
                .query(String.class)
                .single();
    }

    private void owner(String statement) {
        database.owner().sql(statement).update();
    }
}
