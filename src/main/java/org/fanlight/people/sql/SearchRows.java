package org.fanlight.people.sql;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Person;
import org.fanlight.people.matching.SearchKeys;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the search keys in step with the people, in their transaction.
record SearchRows(NamedParameterJdbcOperations jdbc, Encryption encryption) {

    /// How a search key stands in the database, which cannot tell what it is of.
    static String stored(Encryption encryption, String key) {
        return encryption.keyed("people.key", key);
    }

    void put(Collection<Person> people) {
        Set<String> words = new TreeSet<>();
        people.forEach(person -> words.addAll(SearchKeys.nameWords(person.particulars())));
        new NameWords(JdbcClient.create(jdbc), encryption).add(words, jdbc);
        jdbc.batchUpdate("""
                insert into people.search_row (person_id, keys)
                values (:person, array_to_tsvector(:keys))
                on conflict (person_id) do update set keys = excluded.keys
                """, people.stream().map(this::keys).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource keys(Person person) {
        return new MapSqlParameterSource()
                .addValue("person", person.id().value())
                .addValue(
                        "keys",
                        SearchKeys.withBeginnings(person.particulars()).stream()
                                .map(key -> stored(encryption, key))
                                .toArray(String[]::new));
    }
}
