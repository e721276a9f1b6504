package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanlight.audit.Act;
import org.fanlight.audit.RecordedAct;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.ActsKept;
import org.fanlight.people.LookAtPerson;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonQuery;
import org.junit.jupiter.api.Test;

class LookAtPersonTest {

    private final PeopleOn world = new PeopleOn(TestDatabase.fresh());
    private final ActsKept trail = new ActsKept();

    @Test
    void aLookIsOnRecordAndShownToWhoeverLooks() {
        Person ada = world.known(PeopleOn.child("Ada", "Okafor", LocalDate.of(2015, 3, 4)));

        LookAtPerson.Seen seen =
                world.lookAtPerson(trail).look(ada.id(), PeopleOn.SAM).orElseThrow();

        assertThat(seen.person()).isEqualTo(ada);
        assertThat(seen.looks()).extracting(RecordedAct::words).containsExactly("Looked at the person");
        assertThat(trail.all()).containsExactly(new Act(PeopleOn.SAM, PersonDeed.READ, PersonDeed.on(ada.id())));
    }

    @Test
    void nothingIsOnRecordWhereThereIsNobody() {
        assertThat(world.lookAtPerson(trail).look(new PersonId(new Ids().next()), PeopleOn.SAM))
                .isEmpty();
        assertThat(trail.all()).isEmpty();
    }

    @Test
    void thatSomebodySearchedIsOnRecordButNotWhatTheyTyped() {
        world.searchForPeople(trail).find(PersonQuery.typed("Ada Okafor"), PeopleOn.SAM);

        assertThat(trail.all()).singleElement().satisfies(act -> {
            assertThat(act.deed()).isEqualTo(PersonDeed.SEARCHED);
            assertThat(act.toString()).doesNotContain("Okafor");
        });
    }
}
