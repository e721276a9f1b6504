package org.fanlight.people.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.PersonHistory;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The history of people in PostgreSQL: each version is a row as the person stood, and nothing withdrawn is gone.
@Repository
class JdbcPersonHistory implements PersonHistory {

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final PersonRows rows;

    JdbcPersonHistory(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.rows = new PersonRows(encryption);
    }

    @Override
    public Map<PersonId, Kept> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var stays = read(ids, """
                select person_id, id, lines, postcode, no_fixed_abode, from_on, until_on, recorded_at, withdrawn_at
                from people.address
                where person_id = any (:people)
                order by id
                """, this::stay);
        var phones = read(ids, """
                select person_id, id, number, recorded_at, withdrawn_at
                from people.phone
                where person_id = any (:people)
                order by id
                """, this::phone);
        var searches = read(ids, """
                select person_id, words
                from people.search_made
                where person_id = any (:people)
                """, row -> encryption.text(PeopleColumns.SEARCHED, row));
        var kept = new HashMap<PersonId, Kept>();
        read(ids, """
                select person_id, person_id as id, version, given_name, middle_name, family_name, known_as, other_names,
                  birth_kind, birth_on, birth_year, sex, ethnicity, language, interpreter, disabilities, nhs_number,
                  recorded_at
                from people.person_version
                where person_id = any (:people)
                order by version
                """, this::version)
                .forEach((id, versions) -> kept.put(
                        id,
                        new Kept(
                                id,
                                versions,
                                stays.getOrDefault(id, List.of()),
                                phones.getOrDefault(id, List.of()),
                                searches.getOrDefault(id, List.of()))));
        return kept;
    }

    private <T> Map<PersonId, List<T>> read(UUID[] ids, String sql, Row<T> row) {
        return jdbc
                .sql(sql)
                .param("people", ids)
                .query((found, _) -> Map.entry(PersonRows.personId(found, "person_id"), row.of(found)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(rows.person(row, List.of(), List.of()), Moments.at(row, "recorded_at"));
    }

    private KeptStay stay(ResultSet row) throws SQLException {
        return new KeptStay(
                row.getLong("id"),
                rows.stay(row),
                Moments.at(row, "recorded_at"),
                row.getObject("withdrawn_at") != null);
    }

    private KeptPhone phone(ResultSet row) throws SQLException {
        return new KeptPhone(
                row.getLong("id"),
                rows.phone(row),
                Moments.at(row, "recorded_at"),
                row.getObject("withdrawn_at") != null);
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
