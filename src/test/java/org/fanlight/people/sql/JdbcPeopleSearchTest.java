package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.Address;
import org.fanlight.people.Band;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Phone;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcPeopleSearchTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);
    private static final Stay MILL_LANE = Stay.now(new Address.At("12 Mill Lane", "LK1 2AB"));

    private final PeopleOn world = new PeopleOn(TestDatabase.fresh());
    private Person lukasz = world.known(
            PeopleOn.child("Łukasz", "Kowalski", BORN).livingAt(MILL_LANE).reachedOn(new Phone("07700 900123")));

    @BeforeEach
    void others() {
        world.known(PeopleOn.child("Rasa", "Žemaitė", LocalDate.of(2012, 8, 9)));
        world.known(PeopleOn.child("Ada", "Okafor", LocalDate.of(2019, 1, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Kowalski",
                "kowalski lukasz",
                "Lukasz Kowalsky",
                "Lukas Kowalski",
                "kowal",
                "lukasz 04/03/2015",
                "lukasz 03/04/2015",
                "kowalski 2015",
                "07700 900123",
                "+44 7700 900123",
                "07700 9001",
                "0123",
                "lk12ab",
                "LK1 2AB",
                "kowalski mill lane",
                "nobody-at-all kowalski",
            })
    void oneIsFoundByWhateverIsKnown(String typed) {
        assertThat(find(typed)).extracting(PersonMatch::id).containsExactly(lukasz.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzz", "1234", "XX9 9XX", "31/12/1900"})
    void nobodyIsFoundWhereNothingAgrees(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void aMatchTellsPeopleApart() {
        assertThat(find("lukasz kowalski"))
                .containsExactly(new PersonMatch(
                        lukasz.id(),
                        "Łukasz Kowalski",
                        "4 March 2015 (11 years)",
                        "12 Mill Lane, LK1 2AB",
                        "",
                        List.of("Same name"),
                        Band.POSSIBLE));
    }

    @Test
    void theLikeliestComesFirst() {
        Person older = world.known(PeopleOn.child("Lukasz", "Kowalski", LocalDate.of(1985, 7, 8)));

        assertThat(find("Lukasz Kowalski 8/7/1985"))
                .extracting(PersonMatch::id)
                .containsExactly(older.id(), lukasz.id());
    }

    @Test
    void nobodyIsFoundByANameThatWasCorrected() {
        lukasz = lukasz.amended(PeopleOn.child("Marek", "Nowak", BORN));
        world.people().amend(PeopleOn.recorded(lukasz));

        assertThat(find("Kowalski")).isEmpty();
        assertThat(find("Nowak")).extracting(PersonMatch::displayName).containsExactly("Marek Nowak");
    }

    @Test
    void noMoreThanTenAreShown() {
        world.people()
                .addAll(IntStream.range(0, 60)
                        .mapToObj(number -> Person.first(
                                new PersonId(new java.util.UUID(1, number)), PeopleOn.child("Tom", "Reed", BORN)))
                        .map(PeopleOn::recorded)
                        .toList());

        assertThat(find("Tom Reed")).hasSize(10);
    }

    @Test
    void anExactNameIsNotLostAmongManyThatBeginLikeIt() {
        world.people()
                .addAll(IntStream.range(0, 200)
                        .mapToObj(number -> Person.first(
                                new PersonId(new java.util.UUID(1, number)),
                                PeopleOn.child("Anna", "Bellamy" + "x".repeat(number % 20), BORN)))
                        .map(PeopleOn::recorded)
                        .toList());
        Person bell = world.known(PeopleOn.child("Ann", "Bell", BORN));

        assertThat(find("ann bell").getFirst().id()).isEqualTo(bell.id());
    }

    private List<PersonMatch> find(String typed) {
        return world.search().find(PersonQuery.typed(typed));
    }
}
