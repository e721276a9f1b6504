package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Disability;
import org.fanlight.people.Ethnicity;
import org.fanlight.people.InterpreterNeed;
import org.fanlight.people.Language;
import org.fanlight.people.Names;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Postcode;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

class JdbcPeopleTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);

    private final TestDatabase database = TestDatabase.fresh();
    private final PeopleOn world = new PeopleOn(database);
    private final People people = world.people();

    @Test
    void everythingRecordedIsReadBack() {
        Particulars all = new Particulars(
                new Names("Rasa", "Ona", "Žemaitė", "Ra", List.of("Rasa Petraitienė", "R. Z.")),
                new BirthDate.Known(BORN),
                Sex.F,
                Ethnicity.WOTH,
                new Language("Lithuanian", InterpreterNeed.NEEDED),
                Set.of(Disability.HEAR, Disability.LD),
                Optional.of(new NhsNumber("9990000018")),
                List.of(
                        new Stay(
                                new Address.At(List.of("3 The Quay", "Larkford"), new Postcode("LK4 7QT")),
                                Optional.of(LocalDate.of(2020, 1, 2)),
                                Optional.of(LocalDate.of(2024, 5, 6))),
                        Stay.now(new Address.NoFixedAbode("friends in Larkford"))),
                List.of(new Phone("07700 900123"), new Phone("+44 1632 960017")));

        Person person = world.known(all);

        assertThat(people.find(person.id())).contains(person);
    }

    static Stream<BirthDate> birthDates() {
        return Stream.of(
                new BirthDate.Known(BORN),
                new BirthDate.Estimated(Year.of(2015)),
                new BirthDate.Unborn(LocalDate.of(2027, 3, 4)),
                new BirthDate.NotKnown());
    }

    @ParameterizedTest
    @MethodSource("birthDates")
    void everyKindOfBirthDateIsReadBack(BirthDate birth) {
        Person person = world.known(Particulars.of(Names.of("Ada", "Okafor"), birth, Sex.U));

        assertThat(people.find(person.id()).orElseThrow().particulars().birth()).isEqualTo(birth);
    }

    @Test
    void aNameAloneIsTheNameThatThePageOfThePersonShows() {
        Person ada = world.known(PeopleOn.child("Ada", "Okafor", BORN));
        Person unborn = world.known(
                Particulars.of(Names.of("", "Okafor"), new BirthDate.Unborn(LocalDate.of(2027, 3, 4)), Sex.U));

        assertThat(people.namesOf(List.of(ada.id(), unborn.id())))
                .containsEntry(ada.id(), "Ada Okafor")
                .containsEntry(unborn.id(), "Unborn baby Okafor")
                .containsEntry(unborn.id(), unborn.displayName());
    }

    @Test
    void somebodyNotOnRecordIsNotFound() {
        assertThat(people.find(new PersonId(new Ids().next()))).isEmpty();
        assertThat(people.findAll(List.of())).isEmpty();
    }

    @Test
    void manyAreAddedAndFoundTogether() {
        List<Person> many = Stream.of("Ada", "Ben", "Cai")
                .map(given -> Person.first(new PersonId(new Ids().next()), PeopleOn.child(given, "Okafor", BORN)))
                .toList();

        people.addAll(many.stream().map(PeopleOn::recorded).toList());
        people.addAll(List.of());

        assertThat(people.findAll(many.stream().map(Person::id).toList())).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void anAmendmentTakesThePlaceOfWhatStoodThere() {
        Person first = world.known(PeopleOn.child("Ada", "Okafor", BORN)
                .livingAt(Stay.now(new Address.At("12 Mill Lane", "LK1 2AB")))
                .reachedOn(new Phone("07700 900123")));
        Person second = first.amended(
                PeopleOn.child("Ada", "Okafor-Bell", BORN).livingAt(Stay.now(new Address.At("3 The Quay", "LK4 7QT"))));

        assertThat(people.amend(PeopleOn.recorded(second))).isTrue();
        assertThat(people.find(first.id())).contains(second);
    }

    @Test
    void nothingThatStoodThereIsLost() {
        Person first = world.known(PeopleOn.child("Ada", "Okafor", BORN).reachedOn(new Phone("07700 900123")));
        people.amend(PeopleOn.recorded(first.amended(PeopleOn.child("Ada", "Bell", BORN))));

        assertThat(world.texts(
                        PeopleColumns.FAMILY_NAME.copiedTo("people.person_version", "person_id"),
                        "select person_id, family_name from people.person_version order by version"))
                .containsExactly("Okafor", "Bell");
        assertThat(world.texts(
                        PeopleColumns.NUMBER,
                        "select person_id, number from people.phone where withdrawn_at is not null"))
                .containsExactly("07700 900123");
    }

    @Test
    void whoeverIsSlowerChangesNothing() {
        Person first = world.known(PeopleOn.child("Ada", "Okafor", BORN));
        Person quicker = first.amended(PeopleOn.child("Ada", "Bell", BORN));
        Person slower = first.amended(PeopleOn.child("Ada", "Cole", BORN));

        assertThat(people.amend(PeopleOn.recorded(quicker))).isTrue();
        assertThat(people.amend(PeopleOn.recorded(slower))).isFalse();
        assertThat(people.find(first.id())).contains(quicker);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void historyCannotBeChangedByTheApplication(String statement) {
        world.known(PeopleOn.child("Ada", "Okafor", BORN).reachedOn(new Phone("07700 900123")));

        assertThatThrownBy(() -> database.jdbc().sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    static Stream<String> forbidden() {
        return Stream.of(
                "update people.person_version set version = 9",
                "delete from people.person_version",
                "delete from people.person",
                "delete from people.phone",
                "update people.phone set number = ''",
                "update people.address set postcode = ''",
                "update people.search_made set words = ''",
                "delete from people.relationship");
    }

    @ParameterizedTest
    @MethodSource("finalRows")
    void historyCannotBeChangedByTheOwnerEither(String statement) {
        world.known(PeopleOn.child("Ada", "Okafor", BORN));

        assertThatThrownBy(() -> database.owner().sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    static Stream<String> finalRows() {
        return Stream.of("update people.person_version set version = 9", "delete from people.person_version");
    }
}
