package org.fanlight.people.sql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Subject;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.ActsKept;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.SearchForPeople;
import org.fanlight.people.matching.PeopleSearch;
import org.junit.jupiter.api.Test;

class SearchForPeopleTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);
    private static final Subject CALL = new Subject("conversation", new UUID(3, 3));

    private final PeopleOn world = new PeopleOn(TestDatabase.fresh());
    private final ActsKept trail = new ActsKept();
    private final SearchForPeople search = world.searchForPeople(trail);
    private final Person ada = world.known(PeopleOn.child("Ada", "Okafor", BORN));
    private final Person rasa = world.known(PeopleOn.child("Rasa", "Žemaitė", BORN));

    @Test
    void aSearchOfItsOwnIsOnRecordEachTime() {
        search.find(PersonQuery.typed("okafor"), PeopleOn.SAM);
        search.find(PersonQuery.typed("okafor"), PeopleOn.SAM);

        assertThat(trail.all()).hasSize(2).allSatisfy(act -> {
            assertThat(act.deed()).isEqualTo(PersonDeed.SEARCHED);
            assertThat(act.shown()).containsExactly(ada.id().value());
        });
    }

    @Test
    void whoIsShownInTheCourseOfSomeWorkIsOnRecordUnderIt() {
        find("okafor", "zemaite");

        assertThat(trail.all()).containsExactly(searched(ada, rasa));
    }

    @Test
    void theSamePeopleShownAgainAreOneLookAndOthersAreAnother() {
        find("okafo");
        find("okafor");
        find("okafor", "zemaite");

        assertThat(trail.all()).containsExactly(searched(ada), searched(ada, rasa));
    }

    @Test
    void whoeverIsCutOffTheListWasNotShown() {
        var matches = search.findFor(CALL, queries("okafor", "zemaite"), 1, PeopleOn.SAM);

        assertThat(matches).extracting(PersonMatch::id).containsExactly(ada.id());
        assertThat(trail.all()).containsExactly(searched(ada));
    }

    @Test
    void severalQueriesFindNobodyTwice() {
        assertThat(find("okafor", "ada", "zemaite")).extracting(PersonMatch::id).containsExactly(ada.id(), rasa.id());
    }

    @Test
    void nobodyElseSearchesWithoutARecord() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.fanlight");

        noClasses()
                .that()
                .resideOutsideOfPackage("org.fanlight.people..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PeopleSearch.class)
                .check(house);
    }

    private List<PersonMatch> find(String... typed) {
        return search.findFor(CALL, queries(typed), 8, PeopleOn.SAM);
    }

    private static List<PersonQuery> queries(String... typed) {
        return List.of(typed).stream().map(PersonQuery::typed).toList();
    }

    private static Act searched(Person... shown) {
        return new Act(PeopleOn.SAM, PersonDeed.SEARCHED, CALL)
                .showing(List.of(shown).stream()
                        .map(person -> person.id().value())
                        .toList());
    }
}
