package org.fanlight.people.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.fanlight.database.ReadTogether;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Recording;
import org.fanlight.people.RelatedPerson;
import org.fanlight.people.Relationship;
import org.fanlight.people.Stay;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The people in PostgreSQL: the current row, its former versions and its search keys change together.
@Repository
class JdbcPeople implements People {

    private static final String STAYS = """
            select person_id, lines, postcode, no_fixed_abode, from_on, until_on
            from people.address
            where person_id = any(?)
              and withdrawn_at is null
            order by id
            """;

    private static final String PHONES = """
            select person_id, number
            from people.phone
            where person_id = any(?)
              and withdrawn_at is null
            order by id
            """;

    private static final String PEOPLE = """
            select id, version, given_name, middle_name, family_name, known_as, other_names,
              birth_kind, birth_on, birth_year, sex, ethnicity, language, interpreter,
              disabilities, nhs_number
            from people.person
            where id = any(?)
            """;

    private final JdbcOperations template;
    private final JdbcClient jdbc;
    private final PersonWrites writes;
    private final SearchRows searchRows;
    private final PersonRows rows;
    private final RelationshipRows relationships;

    JdbcPeople(DataSource dataSource, Encryption encryption) {
        NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(dataSource);
        template = batches.getJdbcOperations();
        jdbc = JdbcClient.create(batches);
        writes = new PersonWrites(batches, new PersonParameters(encryption));
        searchRows = new SearchRows(batches, encryption);
        rows = new PersonRows(encryption);
        relationships = new RelationshipRows(encryption);
    }

    @Override
    public void addAll(Collection<Recording<Person>> people) {
        writes.insert(people);
        writes.insertStays(people);
        writes.insertPhones(people);
        searchRows.put(people.stream().map(Recording::what).toList());
    }

    @Override
    public boolean amend(Recording<Person> next) {
        if (!writes.replace(next)) {
            return false;
        }
        writes.withdrawReach(next);
        writes.insertStays(List.of(next));
        writes.insertPhones(List.of(next));
        searchRows.put(List.of(next.what()));
        return true;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<Stay>> stays = new HashMap<>();
        Map<PersonId, List<Phone>> phones = new HashMap<>();
        ReadTogether together = new ReadTogether(values(ids));
        together.ask(
                STAYS,
                (row, _) -> stays.computeIfAbsent(PersonRows.personId(row, "person_id"), _ -> new ArrayList<>())
                        .add(rows.stay(row)));
        together.ask(
                PHONES,
                (row, _) -> phones.computeIfAbsent(PersonRows.personId(row, "person_id"), _ -> new ArrayList<>())
                        .add(rows.phone(row)));
        ReadTogether.Answer<Person> people = together.ask(PEOPLE, (row, _) -> {
            PersonId id = PersonRows.personId(row, "id");
            return rows.person(row, stays.getOrDefault(id, List.of()), phones.getOrDefault(id, List.of()));
        });
        together.read(template);
        return people.rows();
    }

    @Override
    public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select id, given_name, middle_name, family_name, known_as, other_names,
                              birth_kind, birth_on, birth_year
                            from people.person
                            where id = any(:ids)
                            """).param("ids", values(ids)).query(row -> {
                names.put(PersonRows.personId(row, "id"), rows.names(row).displayed(PersonRows.birth(row)));
            });
        }
        return names;
    }

    @Override
    public void relateAll(Collection<Recording<Relationship>> all) {
        writes.insertRelationships(all);
    }

    @Override
    public boolean relate(Recording<Relationship> relationship) {
        return writes.insert(relationship);
    }

    @Override
    public List<RelatedPerson> relationshipsOf(PersonId id) {
        return jdbc.sql("""
                        select id, from_id, kind, to_id, ties, context
                        from people.relationship
                        where from_id = :person
                           or to_id = :person
                        order by recorded_at, id
                        """).param("person", id.value()).query(relationships::relationship).list().stream()
                .map(relationship -> relationship.seenBy(id))
                .toList();
    }

    private static UUID[] values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
