package org.fanlight.people.sql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.matching.SearchKeys;
import org.fanlight.people.matching.Slip;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every word in use in a name, encrypted, and found again by what a typing slip would have left of it.
record NameWords(JdbcClient jdbc, Encryption encryption) {

    static final String WITH_SLIPS = """
            select word_key, word
            from people.name_word
            where slips && cast(:slips as text[])
            """;

    private static final int MOST_NEAR = 20;

    /// In the order of their keys, so that two transactions with the same new words do not wait for each other.
    void add(Set<String> words, NamedParameterJdbcOperations batches) {
        Map<String, String> keyed = new TreeMap<>(words.stream().collect(toMap(this::key, word -> word)));
        jdbc.sql("select word_key from people.name_word where word_key = any (:keys)")
                .param("keys", PersonParameters.texts(keyed.keySet()))
                .query(String.class)
                .list()
                .forEach(keyed::remove);
        batches.batchUpdate(
                """
                insert into people.name_word (word_key, word, slips)
                values (:key, :word, :slips)
                on conflict (word_key) do nothing
                """,
                keyed.entrySet().stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("key", each.getKey())
                                .addValue(
                                        "word",
                                        encryption.text(PeopleColumns.NAME_WORD, each.getKey(), each.getValue()))
                                .addValue("slips", slips(List.of(each.getValue()))))
                        .toArray(SqlParameterSource[]::new));
    }

    /// For each of these words the nearest of those in use that slips make of it, twenty at most.
    Map<String, List<String>> near(List<String> words) {
        List<String> found = words.isEmpty() ? List.of() : withSlips(words);
        return words.stream().collect(toMap(word -> word, word -> nearest(word, found)));
    }

    private List<String> withSlips(List<String> words) {
        return jdbc.sql(WITH_SLIPS)
                .param("slips", slips(words))
                .query((row, _) -> encryption.text(PeopleColumns.NAME_WORD, row))
                .list();
    }

    private static List<String> nearest(String word, List<String> found) {
        return found.stream()
                .filter(other -> Slip.between(word, other))
                .sorted(Comparator.comparingInt((String other) -> Slip.changes(word, other))
                        .thenComparing(other -> other))
                .limit(MOST_NEAR)
                .toList();
    }

    private String[] slips(Collection<String> words) {
        return words.stream()
                .flatMap(word -> Slip.leftOf(word).stream())
                .distinct()
                .map(left -> encryption.keyed("people.slip", left))
                .toArray(String[]::new);
    }

    private String key(String word) {
        return SearchRows.stored(encryption, SearchKeys.ofNameWord(word));
    }
}
