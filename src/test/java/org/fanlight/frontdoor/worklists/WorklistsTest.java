package org.fanlight.frontdoor.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.NotPermitted;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorklistsTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final Worklists worklists = door.the(Worklists.class);
    private final AllocateContacts allocate = door.the(AllocateContacts.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void whatNobodyHasIsUnallocatedUntilSomebodyTakesIt() {
        var contact = stories.contactFrom(NEIGHBOUR);
        assertThat(on(WorklistView.UNALLOCATED)).containsExactly(contact);

        allocate.take(List.of(SeenWith.nobody(contact)), SAM);

        assertThat(on(WorklistView.UNALLOCATED)).isEmpty();
        assertThat(on(WorklistView.MINE)).containsExactly(contact);
        assertThat(on(WorklistView.TEAM)).containsExactly(contact);
    }

    @Test
    void aContactIsOverdueOnceItsDecisionIsLate() {
        var contact = stories.contactFrom(NEIGHBOUR);
        assertThat(on(WorklistView.OVERDUE)).isEmpty();

        door.clock().moveBy(Duration.ofDays(2));

        assertThat(on(WorklistView.OVERDUE)).containsExactly(contact);
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        stories.contactFrom(NEIGHBOUR);
        allocate.take(List.of(SeenWith.nobody(stories.contactFrom(NEIGHBOUR))), SAM);
        door.clock().moveBy(Duration.ofDays(2));

        var counts = worklists.counts(SAM, door.clock().instant());

        for (var view : WorklistView.values()) {
            assertThat(counts.of(view)).as(view.words()).isEqualTo(on(view).size());
        }
    }

    @Test
    void theMostUrgentComeFirstWhenAskedFor() {
        var green = rated(Urgency.GREEN);
        var red = rated(Urgency.RED);
        var query = new WorklistQuery(
                WorklistView.UNALLOCATED, Optional.empty(), Optional.empty(), WorklistSort.URGENCY, 1);

        assertThat(worklists.page(query, SAM, door.clock().instant()))
                .extracting(WorklistRow::contact)
                .containsExactly(red, green);
    }

    @Test
    void oneUrgencyHidesTheOthers() {
        rated(Urgency.GREEN);
        var red = rated(Urgency.RED);
        var query = new WorklistQuery(
                WorklistView.UNALLOCATED, Optional.of(Urgency.RED), Optional.empty(), WorklistSort.DUE, 1);

        assertThat(worklists.page(query, SAM, door.clock().instant()))
                .extracting(WorklistRow::contact)
                .containsExactly(red);
    }

    @Test
    void aSocialWorkerMayNotAllocateToOthers() {
        var contact = stories.contactFrom(NEIGHBOUR);
        var dev = new Allocated(RUTH.accountId(), RUTH.name());

        assertThatThrownBy(() -> allocate.allocate(List.of(SeenWith.nobody(contact)), dev, SAM))
                .isInstanceOf(NotPermitted.class);
        assertThat(on(WorklistView.UNALLOCATED)).containsExactly(contact);
    }

    @Test
    void aManagerAllocatesManyAtOnce() {
        var contacts = List.of(stories.contactFrom(NEIGHBOUR), stories.contactFrom(NEIGHBOUR));

        allocate.allocate(
                contacts.stream().map(SeenWith::nobody).toList(), new Allocated(SAM.accountId(), SAM.name()), RUTH);

        assertThat(on(WorklistView.MINE)).containsExactlyInAnyOrderElementsOf(contacts);
    }

    private ContactId rated(Urgency urgency) {
        var contact = stories.contactFrom(NEIGHBOUR);
        door.the(AddToContact.class).rating(contact, new Rating(urgency, "As it was told"), 0, SAM);
        return contact;
    }

    private List<ContactId> on(WorklistView view) {
        var query = new WorklistQuery(view, Optional.empty(), Optional.empty(), WorklistSort.DUE, 1);
        return worklists.page(query, SAM, door.clock().instant()).stream()
                .map(WorklistRow::contact)
                .toList();
    }
}
