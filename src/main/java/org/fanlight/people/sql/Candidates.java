package org.fanlight.people.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.PersonId;
import org.fanlight.people.matching.Clues;
import org.fanlight.people.matching.Exactly;
import org.fanlight.people.matching.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Picks from everybody the few who are worth comparing, by their search keys.
///
/// @param byKeys the statement that picks them, from among those who may be shown
record Candidates(JdbcClient jdbc, Encryption encryption, String byKeys) {

    private static final Pattern KEY = Pattern.compile("'([^']+)'");

    List<PersonId> of(Clues clues) {
        Wanted wanted = Wanted.of(clues, new NameWords(jdbc, encryption).near(clues.nameWords()));
        List<PersonId> found = byKeys(wanted.anyTwo(), wanted);
        return found.isEmpty() && wanted.isMoreThanOne() ? byKeys(wanted.anyOne(), wanted) : found;
    }

    /// Asked also where the clues name nobody exactly, so that the number of questions tells nothing.
    List<PersonId> saidToExist(Clues clues) {
        return jdbc.sql("select person_id from people.said_to_exist(cast(:exact as tsquery)) found (person_id)")
                .param("exact", keyed(Exactly.of(clues), new HashMap<>()))
                .query((row, _) -> PersonRows.personId(row, "person_id"))
                .list();
    }

    private List<PersonId> byKeys(String query, Wanted wanted) {
        Map<String, String> known = new HashMap<>();
        return jdbc.sql(byKeys)
                .param("wanted", keyed(query, known))
                .param(
                        "clues",
                        Stream.concat(wanted.clues().stream(), wanted.exact().stream())
                                .map(clue -> keyed(clue, known))
                                .toArray(String[]::new))
                .query((row, _) -> PersonRows.personId(row, "person_id"))
                .list();
    }

    /// The query with its keys as they are stored.
    private String keyed(String query, Map<String, String> known) {
        return KEY.matcher(query)
                .replaceAll(key -> known.computeIfAbsent(
                        key.group(1), readable -> "'" + SearchRows.stored(encryption, readable) + "'"));
    }
}
