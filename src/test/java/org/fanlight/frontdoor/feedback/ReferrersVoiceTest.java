package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.HEAD;
import static org.fanlight.frontdoor.Workers.PARTNER;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.fanlight.worktime.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferrersVoiceTest {

    private static final Set<Stage> EVERY_STAGE = EnumSet.allOf(Stage.class);
    private static final Viewer MANAGER_AND_HEAD =
            new Viewer(RUTH.accountId(), RUTH.name(), Set.of(Role.DUTY_MANAGER, Role.HEAD_OF_SERVICE), null, null);

    private static final SurveyAnswer PLEASED = new SurveyAnswer(5, 4, "They took their time");

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final AnswerSurvey survey = door.the(AnswerSurvey.class);
    private final RaiseDisagreement raise = door.the(RaiseDisagreement.class);
    private final AnswerDisagreement answer = door.the(AnswerDisagreement.class);
    private final Disagreements disagreements = door.the(Disagreements.class);
    private final ContactId contact = stories.contactFrom(NEIGHBOUR);
    private final Follower neighbour = new Follower(contact, Actor.PUBLIC);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void theSurveyIsAskedOnceSomethingWasTold() {
        assertThat(survey.answer(neighbour, PLEASED)).isEqualTo(AnswerSurvey.Result.NOTHING_TOLD_YET);

        decideAndTell();

        assertThat(survey.answer(neighbour, PLEASED)).isEqualTo(AnswerSurvey.Result.KEPT);
        assertThat(door.the(Surveys.class).of(contact)).contains(PLEASED);
    }

    @Test
    void theFirstAnswerToTheSurveyStands() {
        decideAndTell();
        survey.answer(neighbour, PLEASED);

        assertThat(survey.answer(neighbour, new SurveyAnswer(1, 1, ""))).isEqualTo(AnswerSurvey.Result.ANSWERED_BEFORE);
        assertThat(door.the(Surveys.class).of(contact)).contains(PLEASED);
    }

    @Test
    void anAnswerOffTheScaleIsNone() {
        assertThatThrownBy(() -> new SurveyAnswer(6, 1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SurveyAnswer(1, 0, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beforeAnythingIsDecidedThereIsNothingToDisagreeWith() {
        assertThat(raise.raise(neighbour, Stage.FIRST, "Do more")).isEqualTo(RaiseDisagreement.Result.NOT_OPEN);
    }

    @Test
    void aDecisionThatIsLateMayBeDisagreedWithToo() {
        door.clock().moveBy(Duration.ofDays(2));

        assertThat(raise.raise(neighbour, Stage.FIRST, "Nobody rang")).isEqualTo(RaiseDisagreement.Result.RAISED);
    }

    @Test
    void aDisagreementHasTwoWorkingDaysToBeAnsweredAndIsAcknowledged() {
        decideAndTell();

        assertThat(raise.raise(neighbour, Stage.FIRST, "Do more")).isEqualTo(RaiseDisagreement.Result.RAISED);

        assertThat(disagreements.waiting(EVERY_STAGE, 0, 10))
                .extracting(WaitingStage::reference, WaitingStage::stage, WaitingStage::dueAt)
                .containsExactly(
                        tuple(stories.referenceOf(contact), Stage.FIRST, Calendars.london("2026-11-25 17:00")));
        assertThat(notices()).contains("escalation-received");
    }

    @Test
    void aStageIsRaisedOnce() {
        decideAndTell();
        raise.raise(neighbour, Stage.FIRST, "Do more");

        assertThat(raise.raise(neighbour, Stage.FIRST, "Do more!")).isEqualTo(RaiseDisagreement.Result.NOT_OPEN);
        assertThat(raise.raise(neighbour, Stage.SECOND, "Now")).isEqualTo(RaiseDisagreement.Result.NOT_OPEN);
    }

    @Test
    void eachStageIsAnsweredBySomebodyNew() {
        decideAndTell();
        raise.raise(neighbour, Stage.FIRST, "Do more");
        assertThat(answer.answer(waiting(), "We looked again", RUTH)).isEqualTo(AnswerDisagreement.Result.ANSWERED);
        raise.raise(neighbour, Stage.SECOND, "It is not enough");

        assertThat(answer.answer(waiting(), "As before", MANAGER_AND_HEAD))
                .isEqualTo(AnswerDisagreement.Result.ANSWERED_AN_EARLIER_STAGE);
        assertThat(answer.answer(waiting(), "We will ring you", HEAD)).isEqualTo(AnswerDisagreement.Result.ANSWERED);
        assertThat(disagreements.waiting(EVERY_STAGE, 0, 10)).isEmpty();
        assertThat(notices()).contains("escalation-answered");
    }

    @Test
    void eachStageIsAnsweredByTheRoleThatItsWordsName() {
        decideAndTell();
        raise.raise(neighbour, Stage.FIRST, "Do more");
        assertThat(answer.answer(waiting(), "No", HEAD)).isEqualTo(AnswerDisagreement.Result.ANOTHER_ROLES_STAGE);
        answer.answer(waiting(), "We looked again", RUTH);
        raise.raise(neighbour, Stage.SECOND, "It is not enough");
        assertThat(answer.answer(waiting(), "No", DEV)).isEqualTo(AnswerDisagreement.Result.ANOTHER_ROLES_STAGE);
        answer.answer(waiting(), "We looked once more", HEAD);
        raise.raise(neighbour, Stage.LAST, "It is still not enough");

        assertThat(answer.answer(waiting(), "No", DEV)).isEqualTo(AnswerDisagreement.Result.ANOTHER_ROLES_STAGE);
        assertThat(disagreements.countWaiting(Stage.stagesFor(DEV))).isZero();
        assertThat(disagreements.countWaiting(Stage.stagesFor(PARTNER))).isEqualTo(1);
        assertThat(answer.answer(waiting(), "We agree with you", PARTNER))
                .isEqualTo(AnswerDisagreement.Result.ANSWERED);
    }

    @Test
    void nobodyAnswersADisagreementAboutTheirOwnDecision() {
        stories.decided(contact, RUTH);
        raise.raise(neighbour, Stage.FIRST, "Do more");

        assertThat(answer.answer(waiting(), "It was right", RUTH)).isEqualTo(AnswerDisagreement.Result.OWN_DECISION);
        assertThat(disagreements.waiting(EVERY_STAGE, 0, 10)).hasSize(1);
    }

    @Test
    void theFirstAnswerStands() {
        decideAndTell();
        raise.raise(neighbour, Stage.FIRST, "Do more");
        var stage = waiting();
        answer.answer(stage, "We looked again", RUTH);

        assertThat(answer.answer(stage, "So did I", DEV)).isEqualTo(AnswerDisagreement.Result.ANSWERED_BEFORE);
        assertThat(disagreements.of(contact).stages().getFirst().answer().orElseThrow())
                .isEqualTo(new StageAnswer("We looked again", door.clock().instant(), RUTH.accountId(), RUTH.name()));
    }

    @Test
    void onlyAManagerAnswersAndOnlyWhatWasRaised() {
        decideAndTell();
        raise.raise(neighbour, Stage.FIRST, "Do more");

        assertThatThrownBy(() -> answer.answer(waiting(), "No", SAM)).isInstanceOf(NotPermitted.class);
        assertThat(answer.answer(new UUID(7, 7), "What?", RUTH)).isEqualTo(AnswerDisagreement.Result.NO_SUCH_STAGE);
    }

    private void decideAndTell() {
        stories.decided(contact, SAM);
        door.the(GiveFeedback.class).give(new NewFeedback(contact, FeedbackWay.PHONE, "It is decided", ""), SAM);
    }

    private UUID waiting() {
        return disagreements.waiting(EVERY_STAGE, 0, 10).getFirst().id();
    }

    private List<String> notices() {
        return door.database()
                .jdbc()
                .sql("select notice from messages.message")
                .query(String.class)
                .list();
    }
}
