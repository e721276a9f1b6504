package org.fanlight.people.sql;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanlight.people.Person;
import org.fanlight.people.Recording;
import org.fanlight.people.Relationship;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Writes people and what belongs to them, each table in one batch.
record PersonWrites(NamedParameterJdbcOperations jdbc, PersonParameters parameters) {

    private static final String RELATE = """
            insert into people.relationship (
              id, from_id, kind, pair, to_id, ties, context, recorded_at, recorded_by)
            values (:id, :from, :kind, :pair, :to, :ties, :context, :at, :by)
            on conflict (least(from_id, to_id), greatest(from_id, to_id), pair) do nothing
            """;

    void insert(Collection<Recording<Person>> people) {
        batch("""
                insert into people.person (
                  id, version, given_name, middle_name, family_name, known_as, other_names,
                  birth_kind, birth_on, birth_year, sex, ethnicity, language, interpreter,
                  disabilities, nhs_number, recorded_at, recorded_by)
                values (
                  :id, :version, :given, :middle, :family, :knownAs, :otherNames,
                  :birthKind, :birthOn, :birthYear, :sex, :ethnicity, :language, :interpreter,
                  :disabilities, :nhsNumber, :at, :by)
                """, people.stream().map(parameters::person));
    }

    /// Whether the row still stood at the version before this one.
    boolean replace(Recording<Person> next) {
        int rows = jdbc.update("""
                update people.person
                set version = :version,
                    given_name = :given,
                    middle_name = :middle,
                    family_name = :family,
                    known_as = :knownAs,
                    other_names = :otherNames,
                    birth_kind = :birthKind,
                    birth_on = :birthOn,
                    birth_year = :birthYear,
                    sex = :sex,
                    ethnicity = :ethnicity,
                    language = :language,
                    interpreter = :interpreter,
                    disabilities = :disabilities,
                    nhs_number = :nhsNumber,
                    recorded_at = :at,
                    recorded_by = :by
                where id = :id
                  and version = :version - 1
                """, parameters.person(next));
        return rows == 1;
    }

    void insertStays(Collection<Recording<Person>> people) {
        batch(
                """
                insert into people.address (
                  person_id, lines, postcode, no_fixed_abode, from_on, until_on, home_key, place_key,
                  postcode_key, recorded_at, recorded_by)
                values (
                  :person, :lines, :postcode, :nowhere, :from, :until, :home, :place, :postcodeKey, :at, :by)
                """,
                each(
                        people,
                        recording -> recording.what().particulars().stays().stream()
                                .map(stay -> parameters.stay(recording.what().id(), stay, recording))));
    }

    void insertPhones(Collection<Recording<Person>> people) {
        batch(
                """
                insert into people.phone (person_id, number, recorded_at, recorded_by)
                values (:person, :number, :at, :by)
                """,
                each(
                        people,
                        recording -> recording.what().particulars().phones().stream()
                                .map(phone -> parameters.phone(recording.what().id(), phone, recording))));
    }

    void withdrawReach(Recording<Person> person) {
        MapSqlParameterSource values = PersonParameters.recorded(person)
                .addValue("person", person.what().id().value());
        jdbc.update("""
                update people.address
                set withdrawn_at = :at
                where person_id = :person
                  and withdrawn_at is null
                """, values);
        jdbc.update("""
                update people.phone
                set withdrawn_at = :at
                where person_id = :person
                  and withdrawn_at is null
                """, values);
    }

    void insertRelationships(Collection<Recording<Relationship>> relationships) {
        batch(RELATE, relationships.stream().map(parameters::relationship));
    }

    /// Whether it was new.
    boolean insert(Recording<Relationship> relationship) {
        return jdbc.update(RELATE, parameters.relationship(relationship)) == 1;
    }

    private static Stream<MapSqlParameterSource> each(
            Collection<Recording<Person>> people, Function<Recording<Person>, Stream<MapSqlParameterSource>> rows) {
        return people.stream().flatMap(rows);
    }

    private void batch(String sql, Stream<MapSqlParameterSource> rows) {
        SqlParameterSource[] values = rows.toArray(SqlParameterSource[]::new);
        if (values.length > 0) {
            jdbc.batchUpdate(sql, values);
        }
    }
}
