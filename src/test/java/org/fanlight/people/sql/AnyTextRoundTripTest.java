package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.Address;
import org.fanlight.people.AnyText;
import org.fanlight.people.BirthDate;
import org.fanlight.people.InterpreterNeed;
import org.fanlight.people.Language;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Phone;
import org.fanlight.people.Postcode;
import org.fanlight.people.Relationship;
import org.fanlight.people.RelationshipId;
import org.fanlight.people.RelationshipKind;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;

/// Whatever is typed is stored, read back and searched for without an error.
class AnyTextRoundTripTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final PeopleOn world = new PeopleOn(database);
    private final People people = world.people();

    @Test
    void anyPersonIsReadBackAsRecorded() {
        List<Person> everybody =
                AnyText.of(11L, 300, 30).map(AnyTextRoundTripTest::person).toList();

        people.addAll(everybody.stream().map(PeopleOn::recorded).toList());

        assertThat(people.findAll(everybody.stream().map(Person::id).toList()))
                .containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void anyContextOfARelationshipIsReadBack() {
        AnyText.of(12L, 50, 200).forEach(text -> {
            Person one = world.known(person("a").particulars());
            Person other = world.known(person("b").particulars());
            Relationship relationship = new Relationship(
                    new RelationshipId(UUID.randomUUID()),
                    one.id(),
                    RelationshipKind.FRIEND,
                    other.id(),
                    Set.of(),
                    text);
            people.relate(PeopleOn.recorded(relationship));

            assertThat(people.relationshipsOf(other.id())).containsExactly(relationship.seenBy(other.id()));
        });
    }

    @Test
    void noSearchEverFails() {
        people.addAll(AnyText.of(13L, 200, 30)
                .map(AnyTextRoundTripTest::person)
                .map(PeopleOn::recorded)
                .toList());

        assertThat(AnyText.of(14L, 400, 500))
                .allSatisfy(text -> assertThat(
                                world.search().find(new PersonQuery(text, text, new BirthDate.NotKnown(), text, text)))
                        .hasSizeLessThanOrEqualTo(10));
    }

    private static Person person(String text) {
        String shorter = text.substring(0, Math.min(6, text.length()));
        Particulars particulars = Particulars.of(
                        new Names(text, shorter, text, shorter, List.of(text)), new BirthDate.NotKnown(), Sex.U)
                .speaking(new Language(text, InterpreterNeed.NOT_ASKED))
                .livingAt(
                        Stay.now(new Address.At(List.of(text, shorter), new Postcode(shorter))),
                        Stay.now(new Address.NoFixedAbode(text)))
                .reachedOn(new Phone(shorter));
        return Person.first(new PersonId(UUID.randomUUID()), particulars);
    }
}
