package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.OTHER_TEACHER;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.time.Duration;
import java.util.UUID;
import org.fanlight.access.NotPermitted;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowContactTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final FollowContact follow = door.the(FollowContact.class);
    private final Followers followers = door.the(Followers.class);
    private final OwnContacts ownContacts = door.the(OwnContacts.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void aContactIsReceivedThenLookedAtThenDecidedThenTold() {
        var contact = stories.contactFrom(NEIGHBOUR);
        assertThat(progressOf(contact)).isEqualTo(Progress.RECEIVED);

        stories.taken(contact, SAM);
        assertThat(progressOf(contact)).isEqualTo(Progress.LOOKED_AT);

        stories.decided(contact, SAM);
        assertThat(progressOf(contact)).isEqualTo(Progress.DECIDED);

        tell(contact, FeedbackWay.PHONE);
        assertThat(progressOf(contact)).isEqualTo(Progress.TOLD);
    }

    @Test
    void whoeverCouldNotBeToldHasNotBeenTold() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.decided(contact, SAM);
        tell(contact, FeedbackWay.COULD_NOT);

        assertThat(progressOf(contact)).isEqualTo(Progress.DECIDED);
    }

    @Test
    void whoeverHoldsTheLinkFollowsAndIsOnRecord() {
        var contact = stories.contactFrom(NEIGHBOUR);

        var followed = follow.look(followers.withLink(stories.linkTo(contact)).orElseThrow());

        assertThat(followed.contact().reference()).isEqualTo(stories.referenceOf(contact));
        assertThat(door.the(AuditTrail.class).newestOn(FrontDoorSubjects.of(contact), 1))
                .extracting(RecordedAct::actor, RecordedAct::words)
                .containsExactly(tuple(Actor.PUBLIC, "Followed the progress"));
    }

    @Test
    void aLinkThatLeadsNowhereIsNobodys() {
        assertThat(followers.withLink(new UUID(7, 7))).isEmpty();
    }

    @Test
    void aReferrerFollowsTheirOwnContactAndNobodyElses() {
        var contact = stories.contactFrom(Stories.school(TEACHER));
        var reference = stories.referenceOf(contact);

        assertThat(followers.signedIn(TEACHER, reference)).contains(new Follower(contact, TEACHER.actor()));
        assertThat(followers.signedIn(OTHER_TEACHER, reference)).isEmpty();
        assertThatThrownBy(() -> followers.signedIn(SAM, reference)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aReferrersContactsComeNewestFirstAPageAtATime() {
        var first = contactFromTheSchool();
        var second = contactFromTheSchool();
        var third = contactFromTheSchool();
        stories.contactFrom(Stories.school(OTHER_TEACHER));

        var page = ownContacts.ofAccount(TEACHER.accountId(), 2);
        var rest =
                ownContacts.ofAccountBefore(TEACHER.accountId(), page.getLast().reference(), 2);

        assertThat(page).extracting(OwnContact::id).containsExactly(third, second);
        assertThat(rest).extracting(OwnContact::id).containsExactly(first);
    }

    @Test
    void somebodyElsesContactIsNoPlaceToGoOnFrom() {
        contactFromTheSchool();
        var others = stories.contactFrom(Stories.school(OTHER_TEACHER));

        assertThat(ownContacts.ofAccountBefore(TEACHER.accountId(), stories.referenceOf(others), 2))
                .isEmpty();
    }

    private ContactId contactFromTheSchool() {
        door.clock().moveBy(Duration.ofMinutes(1));
        return stories.contactFrom(Stories.school(TEACHER));
    }

    private Progress progressOf(ContactId contact) {
        return ownContacts.find(contact).orElseThrow().progress();
    }

    private void tell(ContactId contact, FeedbackWay way) {
        door.the(GiveFeedback.class).give(new NewFeedback(contact, way, "It is decided", "No answer"), SAM);
    }
}
