package org.fanlight.people.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Particulars;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Sex;
import org.fanlight.people.matching.Clues;
import org.fanlight.people.matching.Likeness;
import org.fanlight.people.matching.PeopleSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Asks two functions of the database that tell names and birth dates and nothing else.
@Repository
class JdbcPeopleLookedAt implements PeopleLookedAt {

    private static final String CANDIDATES = """
            select person_id
            from people.candidates_looked_at(cast(:wanted as tsquery), cast(:clues as tsquery[])) found (person_id)
            """;

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final PersonRows rows;

    JdbcPeopleLookedAt(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.candidates = new Candidates(jdbc, encryption, CANDIDATES);
        this.rows = new PersonRows(encryption);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonLookedAt> meantBy(PersonQuery query) {
        var clues = Clues.of(query);
        return clues.areNone()
                ? List.of()
                : named(candidates.of(clues)).stream()
                        .map(person -> new Weighed(person, likeness(clues, person)))
                        .filter(weighed -> weighed.likeness().isAny())
                        .sorted(Weighed.LIKELIEST_FIRST)
                        .limit(PeopleSearch.MOST_MATCHES)
                        .map(Weighed::person)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonLookedAt> named(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select
                          id, given_name, middle_name, family_name, known_as, other_names, birth_kind, birth_on,
                          birth_year, restricted
                        from people.looked_at(:ids)
                        """)
                        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query(this::person)
                        .list();
    }

    private static Likeness likeness(Clues clues, PersonLookedAt person) {
        return Likeness.of(clues, Particulars.of(person.names(), person.birth(), Sex.U));
    }

    private PersonLookedAt person(ResultSet row, int index) throws SQLException {
        return new PersonLookedAt(
                PersonRows.personId(row, "id"), rows.names(row), PersonRows.birth(row), row.getBoolean("restricted"));
    }

    private record Weighed(PersonLookedAt person, Likeness likeness) {

        static final Comparator<Weighed> LIKELIEST_FIRST = Comparator.comparing(
                        (Weighed weighed) -> weighed.likeness().band())
                .thenComparing(weighed -> -weighed.likeness().points())
                .thenComparing(weighed -> weighed.person().displayName())
                .thenComparing(weighed -> weighed.person().id().value());
    }
}
