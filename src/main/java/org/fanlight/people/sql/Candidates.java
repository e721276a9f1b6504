package org.fanlight.people.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.people.PersonId;
import org.fanlight.people.matching.Clues;
import org.fanlight.people.matching.Exactly;
import org.fanlight.people.matching.Slip;
import org.fanlight.people.matching.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Picks from everybody the few who are worth comparing, by their search keys.
///
/// @param byKeys the statement that picks them, from among those who may be shown
record Candidates(JdbcClient jdbc, String byKeys) {

    static final String NEAR_WORDS = """
            select typed.word as typed, near.word as near
            from unnest(:words) typed (word)
            cross join lateral (
              select name_word.word
              from people.name_word
              order by name_word.word <-> typed.word
              limit 20
            ) near
            """;

    List<PersonId> of(Clues clues) {
        Wanted wanted = Wanted.of(clues, nearWords(clues.nameWords()));
        List<PersonId> found = byKeys(wanted.anyTwo(), wanted);
        return found.isEmpty() && wanted.isMoreThanOne() ? byKeys(wanted.anyOne(), wanted) : found;
    }

    /// Asked also where the clues name nobody exactly, so that the number of questions tells nothing.
    List<PersonId> saidToExist(Clues clues) {
        return jdbc.sql("select person_id from people.said_to_exist(cast(:exact as tsquery)) found (person_id)")
                .param("exact", Exactly.of(clues))
                .query((row, _) -> PersonRows.personId(row, "person_id"))
                .list();
    }

    private List<PersonId> byKeys(String query, Wanted wanted) {
        List<String> clues = new ArrayList<>(wanted.clues());
        clues.addAll(wanted.exact());
        return jdbc.sql(byKeys)
                .param("wanted", query)
                .param("clues", PersonParameters.texts(clues))
                .query((row, _) -> PersonRows.personId(row, "person_id"))
                .list();
    }

    private Map<String, List<String>> nearWords(List<String> words) {
        Map<String, List<String>> near = new HashMap<>();
        jdbc.sql(NEAR_WORDS).param("words", PersonParameters.texts(words)).query(row -> {
            String typed = row.getString("typed");
            String other = row.getString("near");
            if (Slip.between(typed, other)) {
                near.computeIfAbsent(typed, _ -> new ArrayList<>()).add(other);
            }
        });
        return near;
    }
}
