package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Subject;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.ActsKept;
import org.fanlight.people.AddPerson;
import org.fanlight.people.AddPerson.Result.Added;
import org.fanlight.people.AddPerson.Result.LooksLikeSomebodyKnown;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.SearchedFirst;
import org.junit.jupiter.api.Test;

class AddPersonTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);

    private static final Subject WORK = new Subject("contact", new UUID(3, 3));

    private final TestDatabase database = TestDatabase.fresh();
    private final PeopleOn world = new PeopleOn(database);
    private final ActsKept trail = new ActsKept();
    private final AddPerson addPerson = world.addPerson(trail);
    private final Particulars ada = PeopleOn.child("Ada", "Okafor", BORN);

    @Test
    void somebodyNewIsAddedAndFoundAtOnce() {
        Added added = (Added) add(ada, SearchedFirst.foundNobody(PersonQuery.typed("ada okafor")));

        assertThat(world.people().find(added.id())).contains(Person.first(added.id(), ada));
        assertThat(world.search().find(PersonQuery.typed("okafor")))
                .extracting(PersonMatch::id)
                .containsExactly(added.id());
        assertThat(trail.all())
                .containsExactly(
                        new Act(PeopleOn.SAM, PersonDeed.ADDED, PersonDeed.on(added.id())).inTheCourseOf(WORK));
    }

    @Test
    void theSearchThatWasMadeStaysOnRecord() {
        add(ada, SearchedFirst.foundNobody(PersonQuery.typed("ada okafor").livingAt("LK1")));

        assertThat(world.texts(PeopleColumns.SEARCHED, "select person_id, words from people.search_made"))
                .containsExactly("ada okafor | LK1");
    }

    @Test
    void somebodyVeryLikelyTheSameMustBeOfferedFirst() {
        Person known = world.known(ada);

        LooksLikeSomebodyKnown refused =
                (LooksLikeSomebodyKnown) add(ada, SearchedFirst.foundNobody(PersonQuery.typed("something else")));

        assertThat(refused.matches()).extracting(PersonMatch::id).containsExactly(known.id());
        assertThat(trail.all())
                .containsExactly(new Act(PeopleOn.SAM, PersonDeed.SEARCHED, WORK)
                        .showing(List.of(known.id().value())));
        assertThat(world.search().find(PersonQuery.typed("okafor"))).hasSize(1);
    }

    @Test
    void whoeverWasOfferedAndDeclinedIsNoObstacle() {
        Person known = world.known(ada);

        assertThat(add(ada, new SearchedFirst(PersonQuery.like(ada), Set.of(known.id()))))
                .isInstanceOf(Added.class);
        assertThat(world.search().find(PersonQuery.typed("okafor"))).hasSize(2);
    }

    @Test
    void aTwinIsNoObstacle() {
        world.known(ada);

        assertThat(add(
                        PeopleOn.child("Chidi", "Okafor", BORN),
                        SearchedFirst.foundNobody(PersonQuery.typed("chidi okafor"))))
                .isInstanceOf(Added.class);
    }

    private AddPerson.Result add(Particulars particulars, SearchedFirst searched) {
        return addPerson.add(new AddPerson.Command(particulars, searched, WORK), PeopleOn.SAM);
    }
}
