package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanlight.audit.Act;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.ActsKept;
import org.fanlight.people.AmendPerson;
import org.fanlight.people.AmendPerson.Result.Amended;
import org.fanlight.people.AmendPerson.Result.ChangedMeanwhile;
import org.fanlight.people.AmendPerson.Result.NotKnown;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.junit.jupiter.api.Test;

class AmendPersonTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);

    private final PeopleOn world = new PeopleOn(TestDatabase.fresh());
    private final ActsKept trail = new ActsKept();
    private final Person ada = world.known(PeopleOn.child("Ada", "Okafor", BORN));
    private final Particulars married = PeopleOn.child("Ada", "Bell", BORN);

    @Test
    void theChangeIsMadeAndPutOnRecord() {
        assertThat(amend(ada.id(), 1, married)).isEqualTo(new Amended(new Person(ada.id(), 2, married)));
        assertThat(trail.all()).containsExactly(new Act(PeopleOn.SAM, PersonDeed.AMENDED, PersonDeed.on(ada.id())));
    }

    @Test
    void whoeverIsSlowerIsShownWhatStandsThereNow() {
        amend(ada.id(), 1, married);

        assertThat(amend(ada.id(), 1, PeopleOn.child("Ada", "Cole", BORN)))
                .isEqualTo(new ChangedMeanwhile(new Person(ada.id(), 2, married)));
        assertThat(trail.all()).hasSize(1);
    }

    @Test
    void somebodyNotOnRecordCannotBeAmended() {
        assertThat(amend(new PersonId(new Ids().next()), 1, married)).isEqualTo(new NotKnown());
        assertThat(trail.all()).isEmpty();
    }

    private AmendPerson.Result amend(PersonId id, int basedOn, Particulars particulars) {
        return world.amendPerson(trail).amend(new AmendPerson.Command(id, basedOn, particulars), PeopleOn.SAM);
    }
}
