package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;
import static org.fanlight.frontdoor.Workers.TEAM;

import java.time.Duration;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.Referrer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwedFeedbackTest {

    private static final Whose EVERYBODYS = new Whose.Everybody();

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final OwedFeedbacks owed = door.the(OwedFeedbacks.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void whatIsDueFirstStandsFirst() {
        var first = decided(NEIGHBOUR);
        door.clock().moveBy(Duration.ofDays(1));
        var second = decided(Stories.school(TEACHER));

        assertThat(owed.list(EVERYBODYS, 0, 10))
                .extracting(OwedFeedback::contact)
                .containsExactly(first, second);
        assertThat(owed.list(EVERYBODYS, 0, 1))
                .extracting(OwedFeedback::contact)
                .containsExactly(first);
        assertThat(owed.list(EVERYBODYS, 1, 1))
                .extracting(OwedFeedback::contact)
                .containsExactly(second);
    }

    @Test
    void whatIsLateIsCounted() {
        decided(NEIGHBOUR);
        door.clock().moveBy(Duration.ofDays(2));
        decided(NEIGHBOUR);

        assertThat(owed.count(EVERYBODYS, door.clock().instant())).isEqualTo(new OwedFeedbacks.Count(2, 1));
    }

    @Test
    void whoeverCannotBeReachedIsOwedNothing() {
        decided(Stories.unreachable());

        assertThat(owed.list(EVERYBODYS, 0, 10)).isEmpty();
    }

    @Test
    void whatWasToldIsOwedNoLonger() {
        var contact = decided(NEIGHBOUR);
        door.the(GiveFeedback.class).give(new NewFeedback(contact, FeedbackWay.COULD_NOT, "", "Rang three times"), SAM);

        assertThat(owed.list(EVERYBODYS, 0, 10)).isEmpty();
        assertThat(owed.count(EVERYBODYS, door.clock().instant())).isEqualTo(new OwedFeedbacks.Count(0, 0));
    }

    @Test
    void aWorkerSeesTheirOwnAndATeamItsOwn() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.taken(contact, SAM);
        stories.decided(contact, SAM);

        assertThat(owed.list(new Whose.Worker(SAM.accountId()), 0, 10)).hasSize(1);
        assertThat(owed.list(new Whose.Worker(OLIVE.accountId()), 0, 10)).isEmpty();
        assertThat(owed.list(new Whose.Team(TEAM), 0, 10)).hasSize(1);
        assertThat(owed.list(new Whose.Team(new UUID(2, 9)), 0, 10)).isEmpty();
    }

    private ContactId decided(Referrer referrer) {
        var contact = stories.contactFrom(referrer);
        stories.decided(contact, SAM);
        return contact;
    }
}
