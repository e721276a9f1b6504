package org.fanlight.people.sql;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.fanlight.people.Person;
import org.fanlight.people.matching.SearchKeys;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Keeps the search keys in step with the people, in their transaction.
record SearchRows(NamedParameterJdbcOperations jdbc) {

    void put(Collection<Person> people) {
        putNameWords(people);
        jdbc.batchUpdate("""
                insert into people.search_row (person_id, keys)
                values (:person, array_to_tsvector(:keys))
                on conflict (person_id) do update set keys = excluded.keys
                """, people.stream().map(SearchRows::keys).toArray(SqlParameterSource[]::new));
    }

    /// In order of the alphabet, so that two transactions with the same new words do not wait for each other.
    private void putNameWords(Collection<Person> people) {
        Set<String> words = new TreeSet<>();
        people.forEach(person -> words.addAll(SearchKeys.nameWords(person.particulars())));
        jdbc.update("""
                insert into people.name_word (word)
                select typed.word
                from unnest(:words) with ordinality typed (word, place)
                order by typed.place
                on conflict (word) do nothing
                """, new MapSqlParameterSource("words", PersonParameters.texts(words)));
    }

    private static MapSqlParameterSource keys(Person person) {
        return new MapSqlParameterSource()
                .addValue("person", person.id().value())
                .addValue("keys", PersonParameters.texts(SearchKeys.of(person.particulars())));
    }
}
