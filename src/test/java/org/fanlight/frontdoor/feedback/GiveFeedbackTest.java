package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.time.Duration;
import java.util.List;
import org.fanlight.access.NotPermitted;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.messages.sql.LettersWritten;
import org.fanlight.worktime.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GiveFeedbackTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final GiveFeedback giveFeedback = door.the(GiveFeedback.class);
    private final Feedbacks feedbacks = door.the(Feedbacks.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void theOutcomeIsOwedOneWorkingDayAfterTheLastChildIsDecided() {
        var contact = decided();

        assertThat(feedbacks.owedOn(contact))
                .containsExactly(new OwedOutcome(door.clock().instant(), Calendars.london("2026-11-24 17:00")));
    }

    @Test
    void tellingTheReferrerSettlesWhatWasOwed() {
        var contact = decided();
        door.clock().moveBy(Duration.ofMinutes(20));

        assertThat(giveFeedback.give(by(FeedbackWay.PHONE, contact), OLIVE)).isEmpty();

        var standing = door.the(Standings.class).of(contact).orElseThrow();
        assertThat(standing.feedbackDueAt()).isEmpty();
        assertThat(standing.closedAt()).contains(door.clock().instant());
        assertThat(feedbacks.of(contact))
                .containsExactly(new Feedback(
                        FeedbackWay.PHONE,
                        "We have decided what happens next",
                        "Nothing about the family",
                        door.clock().instant(),
                        OLIVE.name()));
        assertThat(feedbacks.owedOn(contact).getFirst().settledBy(feedbacks.of(contact)))
                .isPresent();
    }

    @Test
    void aMessageSaysOnlyWhereToReadIt() {
        var contact = decided();

        giveFeedback.give(by(FeedbackWay.MESSAGE, contact), SAM);

        assertThat(outcomeLetters())
                .singleElement()
                .asString()
                .contains(stories.referenceOf(contact).words(), "/follow/" + stories.linkTo(contact))
                .doesNotContain(Stories.CHILD, "Nothing about the family");
    }

    @Test
    void anyOtherWaySendsNothing() {
        giveFeedback.give(by(FeedbackWay.PHONE, decided()), SAM);

        assertThat(outcomeLetters()).isEmpty();
    }

    @Test
    void beforeEveryChildIsDecidedNobodyIsTold() {
        var contact = stories.contactFrom(NEIGHBOUR);

        assertThat(giveFeedback.give(by(FeedbackWay.PHONE, contact), SAM))
                .contains(FeedbackRefusal.NOT_EVERY_CHILD_IS_DECIDED);
        assertThat(feedbacks.of(contact)).isEmpty();
    }

    @Test
    void aRefusedMessageLeavesTheOutcomeOwed() {
        var contact = stories.contactFrom(Stories.school(TEACHER));
        stories.decided(contact, SAM);

        assertThat(giveFeedback.give(by(FeedbackWay.MESSAGE, contact), SAM)).contains(FeedbackRefusal.NO_EMAIL_ADDRESS);
        assertThat(door.the(Standings.class).of(contact).orElseThrow().feedbackDueAt())
                .isPresent();
    }

    @Test
    void tellingIsOnRecord() {
        var contact = decided();
        giveFeedback.give(by(FeedbackWay.PHONE, contact), OLIVE);

        assertThat(door.the(AuditTrail.class).newestOn(FrontDoorSubjects.of(contact), 1))
                .extracting(RecordedAct::words, act -> act.actor().name())
                .containsExactly(tuple("Told the referrer", OLIVE.name()));
    }

    @Test
    void aReferrerMayNotTellThemselves() {
        var contact = decided();

        assertThatThrownBy(() -> giveFeedback.give(by(FeedbackWay.PHONE, contact), TEACHER))
                .isInstanceOf(NotPermitted.class);
        assertThat(feedbacks.of(contact)).isEmpty();
    }

    private ContactId decided() {
        var contact = stories.contactFrom(NEIGHBOUR);
        stories.decided(contact, SAM);
        return contact;
    }

    private static NewFeedback by(FeedbackWay way, ContactId contact) {
        return new NewFeedback(contact, way, "We have decided what happens next", "Nothing about the family");
    }

    private List<String> outcomeLetters() {
        return LettersWritten.in(door.database()).stream()
                .filter(letter -> letter.notice().equals("outcome-ready"))
                .map(LettersWritten.Letter::words)
                .toList();
    }
}
