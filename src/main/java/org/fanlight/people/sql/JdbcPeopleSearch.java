package org.fanlight.people.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Caution;
import org.fanlight.people.Cautions;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.matching.Clues;
import org.fanlight.people.matching.Likeness;
import org.fanlight.people.matching.PeopleSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds people: the database picks fifty at most by their keys, and each of them is weighed.
@Repository
class JdbcPeopleSearch implements PeopleSearch {

    /// Looks at two thousand people at most, and prefers those who satisfy most clues.
    private static final String CANDIDATES = """
            select person_id
            from people.candidates(cast(:wanted as tsquery), cast(:clues as tsquery[])) found (person_id)
            """;

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final People people;
    private final Cautions cautions;
    private final Candidates candidates;
    private final Households households;
    private final Clock clock;

    JdbcPeopleSearch(JdbcClient jdbc, Encryption encryption, People people, Cautions cautions, Clock clock) {
        this.people = people;
        this.cautions = cautions;
        this.candidates = new Candidates(jdbc, encryption, CANDIDATES);
        this.households = new Households(jdbc);
        this.clock = clock;
    }

    @Override
    public List<PersonMatch> find(List<PersonQuery> queries) {
        Map<Clues, List<PersonId>> picked = new LinkedHashMap<>();
        queries.stream()
                .map(Clues::of)
                .filter(clues -> !clues.areNone())
                .forEach(clues -> picked.computeIfAbsent(clues, candidates::of));
        Map<PersonId, Person> known = known(picked.values());
        Map<PersonId, Weighed> matches = new LinkedHashMap<>();
        picked.forEach((clues, ids) -> likeliest(clues, ids, known)
                .forEach(weighed -> matches.putIfAbsent(weighed.person().id(), weighed)));
        return withCautions(matches);
    }

    private List<PersonMatch> withCautions(Map<PersonId, Weighed> matches) {
        LocalDate today = today();
        Map<PersonId, Caution> minded = cautions.on(matches.keySet());
        return matches.values().stream()
                .map(weighed -> weighed.matchOn(
                        today, minded.getOrDefault(weighed.person().id(), Caution.NONE)))
                .toList();
    }

    private static List<Weighed> likeliest(Clues clues, List<PersonId> ids, Map<PersonId, Person> known) {
        return ids.stream()
                .map(known::get)
                .map(person -> new Weighed(person, Likeness.of(clues, person.particulars())))
                .filter(weighed -> weighed.likeness().isAny())
                .sorted(Weighed.LIKELIEST_FIRST)
                .limit(MOST_MATCHES)
                .toList();
    }

    private Map<PersonId, Person> known(Collection<List<PersonId>> ids) {
        Set<PersonId> all = ids.stream().flatMap(List::stream).collect(Collectors.toSet());
        return all.isEmpty()
                ? Map.of()
                : people.findAll(all).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    @Override
    public List<PersonId> saidToExist(PersonQuery query) {
        return candidates.saidToExist(Clues.of(query));
    }

    @Override
    public List<HouseholdMember> householdOf(PersonId id) {
        LocalDate today = today();
        List<Households.Member> members = households.of(id);
        return people.findAll(members.stream().map(Households.Member::person).toList()).stream()
                .sorted(Comparator.comparing(Person::displayName))
                .map(person -> new HouseholdMember(
                        person.id(),
                        person.displayName(),
                        person.birthWordsOn(today),
                        Households.how(person.id(), members)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private record Weighed(Person person, Likeness likeness) {

        static final Comparator<Weighed> LIKELIEST_FIRST = Comparator.comparing(
                        (Weighed weighed) -> weighed.likeness().band())
                .thenComparing(weighed -> -weighed.likeness().points())
                .thenComparing(weighed -> weighed.person().displayName())
                .thenComparing(weighed -> weighed.person().id().value());

        PersonMatch matchOn(LocalDate today, Caution caution) {
            return new PersonMatch(
                    person.id(),
                    person.displayName(),
                    person.birthWordsOn(today),
                    caution.listed(person),
                    caution.label(),
                    likeness.why(),
                    likeness.band());
        }
    }
}
