package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.TEACHER;
import static org.fanlight.frontdoor.feedback.FeedbackRefusal.NOTHING_IS_SHARED;
import static org.fanlight.frontdoor.feedback.FeedbackRefusal.NOT_EVERY_CHILD_IS_DECIDED;
import static org.fanlight.frontdoor.feedback.FeedbackRefusal.NO_EMAIL_ADDRESS;
import static org.fanlight.frontdoor.feedback.FeedbackRefusal.NO_REASON_IS_GIVEN;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.Standing;
import org.junit.jupiter.api.Test;

class FeedbackRefusalTest {

    private static final ContactId CONTACT = new ContactId(new UUID(0, 1));
    private static final Standing DECIDED = standing(2, 0, 0);

    @Test
    void onceEveryChildIsDecidedTheReferrerMayBeTold() {
        assertThat(FeedbackRefusal.of(by(FeedbackWay.PHONE), NEIGHBOUR, DECIDED))
                .isEmpty();
        assertThat(FeedbackRefusal.of(by(FeedbackWay.MESSAGE), NEIGHBOUR, DECIDED))
                .isEmpty();
    }

    @Test
    void oneChildWithoutADecisionStandsInTheWay() {
        assertThat(FeedbackRefusal.of(by(FeedbackWay.PHONE), NEIGHBOUR, standing(2, 1, 0)))
                .contains(NOT_EVERY_CHILD_IS_DECIDED);
    }

    @Test
    void oneDecisionWithoutItsSignatureStandsInTheWay() {
        assertThat(FeedbackRefusal.of(by(FeedbackWay.PHONE), NEIGHBOUR, standing(2, 0, 1)))
                .contains(NOT_EVERY_CHILD_IS_DECIDED);
    }

    @Test
    void whereNoChildIsNamedNothingIsDecided() {
        assertThat(FeedbackRefusal.of(by(FeedbackWay.PHONE), NEIGHBOUR, standing(0, 0, 0)))
                .contains(NOT_EVERY_CHILD_IS_DECIDED);
    }

    @Test
    void aMessageNeedsAnAddress() {
        assertThat(FeedbackRefusal.of(by(FeedbackWay.MESSAGE), Stories.school(TEACHER), DECIDED))
                .contains(NO_EMAIL_ADDRESS);
        assertThat(FeedbackRefusal.of(by(FeedbackWay.PHONE), Stories.school(TEACHER), DECIDED))
                .isEmpty();
    }

    @Test
    void whoeverIsToldIsToldSomething() {
        var silent = new NewFeedback(CONTACT, FeedbackWay.IN_PERSON, " \n", "They know already");

        assertThat(FeedbackRefusal.of(silent, NEIGHBOUR, DECIDED)).contains(NOTHING_IS_SHARED);
    }

    @Test
    void whoeverCouldNotBeToldThereIsAReasonFor() {
        assertThat(FeedbackRefusal.of(couldNot(" "), NEIGHBOUR, DECIDED)).contains(NO_REASON_IS_GIVEN);
        assertThat(FeedbackRefusal.of(couldNot("Rang three times"), NEIGHBOUR, DECIDED))
                .isEmpty();
    }

    private static NewFeedback by(FeedbackWay way) {
        return new NewFeedback(CONTACT, way, "Thank you, we have decided what happens next", "");
    }

    private static NewFeedback couldNot(String because) {
        return new NewFeedback(CONTACT, FeedbackWay.COULD_NOT, "", because);
    }

    private static Standing standing(int children, int undecided, int unsigned) {
        return new Standing(
                CONTACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                children,
                undecided,
                unsigned,
                Instant.EPOCH,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
