package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.RelationshipKind.CHILD;
import static org.fanlight.people.RelationshipKind.PARENT;
import static org.fanlight.people.RelationshipKind.SIBLING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.ActsKept;
import org.fanlight.people.Address;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Postcode;
import org.fanlight.people.RelatePeople;
import org.fanlight.people.RelatePeople.Reason;
import org.fanlight.people.RelatePeople.Result.Refused;
import org.fanlight.people.RelatePeople.Result.Related;
import org.fanlight.people.RelatedPerson;
import org.fanlight.people.RelationshipKind;
import org.fanlight.people.Stay;
import org.fanlight.people.Tie;
import org.junit.jupiter.api.Test;

class RelatePeopleTest {

    private static final Stay MILL_LANE = Stay.now(new Address.At("12 Mill Lane", "LK1 2AB"));

    private final PeopleOn world = new PeopleOn(TestDatabase.fresh());
    private final ActsKept trail = new ActsKept();
    private final Person ngozi = world.known(
            PeopleOn.child("Ngozi", "Okafor", LocalDate.of(1988, 5, 6)).livingAt(MILL_LANE));
    private final Person ada = world.known(
            PeopleOn.child("Ada", "Okafor", LocalDate.of(2015, 3, 4)).livingAt(MILL_LANE));

    @Test
    void isStoredOnceAndReadFromBothSides() {
        assertThat(relate(ngozi.id(), PARENT, ada.id())).isInstanceOf(Related.class);

        RelatedPerson asAdaSees = world.people().relationshipsOf(ada.id()).getFirst();
        assertThat(asAdaSees.person()).isEqualTo(ngozi.id());
        assertThat(asAdaSees.kind()).isEqualTo(PARENT);
        assertThat(asAdaSees.ties()).containsExactly("Main carer");
        RelatedPerson asNgoziSees = world.people().relationshipsOf(ngozi.id()).getFirst();
        assertThat(asNgoziSees.person()).isEqualTo(ada.id());
        assertThat(asNgoziSees.kind()).isEqualTo(CHILD);
        assertThat(trail.all()).hasSize(2);
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        assertThat(relate(ada.id(), SIBLING, ada.id())).isEqualTo(new Refused(Reason.ONE_PERSON));
    }

    @Test
    void bothMustBeOnRecord() {
        assertThat(relate(ada.id(), SIBLING, new PersonId(new Ids().next()))).isEqualTo(new Refused(Reason.NOT_KNOWN));
    }

    @Test
    void theSameIsNotRecordedTwiceFromEitherSide() {
        relate(ngozi.id(), PARENT, ada.id());

        assertThat(relate(ngozi.id(), PARENT, ada.id())).isEqualTo(new Refused(Reason.RELATED_ALREADY));
        assertThat(relate(ada.id(), CHILD, ngozi.id())).isEqualTo(new Refused(Reason.RELATED_ALREADY));
        assertThat(world.people().relationshipsOf(ada.id())).hasSize(1);
        assertThat(trail.all()).hasSize(2);
    }

    @Test
    void oneCannotBeTheOthersParentAndChild() {
        relate(ngozi.id(), PARENT, ada.id());

        assertThat(relate(ada.id(), PARENT, ngozi.id())).isEqualTo(new Refused(Reason.RELATED_ALREADY));
    }

    @Test
    void aHouseholdIsWhoLivesThereAndWhoIsRelated() {
        relate(ngozi.id(), PARENT, ada.id());
        Person gran = world.known(PeopleOn.child("Ife", "Okafor", LocalDate.of(1960, 7, 8)));
        relate(ada.id(), RelationshipKind.GRANDCHILD, gran.id());
        world.known(PeopleOn.child("Left", "Long Ago", LocalDate.of(1990, 1, 2))
                .livingAt(MILL_LANE.endedOn(LocalDate.of(2020, 1, 1))));

        List<HouseholdMember> household = world.search().householdOf(ada.id());

        assertThat(household)
                .containsExactly(
                        new HouseholdMember(gran.id(), "Ife Okafor", "8 July 1960 (66 years)", "Grandparent"),
                        new HouseholdMember(
                                ngozi.id(), "Ngozi Okafor", "6 May 1988 (38 years)", "Parent, same address"));
    }

    @Test
    void peopleWithoutAnAddressAreNotOneHousehold() {
        Stay nowhere = Stay.now(new Address.NoFixedAbode("Larkford"));
        Stay half = Stay.now(new Address.At(List.of(), new Postcode("LK9 9ZZ")));
        Person one = world.known(
                PeopleOn.child("One", "Person", LocalDate.of(1990, 1, 2)).livingAt(nowhere, half));
        world.known(PeopleOn.child("Other", "Person", LocalDate.of(1990, 1, 2)).livingAt(nowhere, half));

        assertThat(world.search().householdOf(one.id())).isEmpty();
    }

    private RelatePeople.Result relate(PersonId from, RelationshipKind kind, PersonId to) {
        return world.relatePeople(trail)
                .relate(new RelatePeople.Command(from, kind, to, Set.of(Tie.MAIN_CARER), ""), PeopleOn.SAM);
    }
}
