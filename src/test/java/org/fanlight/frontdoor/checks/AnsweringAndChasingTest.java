package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.checks.SampleChecks.current;
import static org.fanlight.frontdoor.checks.SampleChecks.noneFound;

import java.time.Duration;
import java.util.Set;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnsweringAndChasingTest extends ChecksWorld {

    private static final Chase CHASE = new Chase(ChaseStep.CHASED, "Rang the office");
    private static final Chase ESCALATION = new Chase(ChaseStep.ESCALATED, "To the superintendent");
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    ReadCheck readCheck;

    @Autowired
    AnswerCheck answerCheck;

    @Autowired
    ChaseCheck chaseCheck;

    @Autowired
    AgencyQueue queue;

    @Autowired
    GaugeAgencies gaugeAgencies;

    @Autowired
    Standings standings;

    @Autowired
    Messages messages;

    @Autowired
    AuditTrail trail;

    @Test
    void anAgencySeesWhoItIsAskedAboutAsThePeopleIndexKnowsThem() {
        var seen = readCheck.read(asked(maja, police), policeChecker).orElseThrow();

        assertThat(seen.person().name()).isEqualTo("Maja Kaminska");
        assertThat(seen.person().birth()).isEqualTo("1 June 2024 (2 years)");
        assertThat(seen.purpose()).isEqualTo("Is she known to you?");
    }

    @Test
    void somebodyNobodyHasSearchedForIsShownAsNamed() {
        var seen = readCheck.read(asked(mother, police), policeChecker).orElseThrow();

        assertThat(seen.person()).isEqualTo(new PersonAskedAbout("Ewa Kaminska", "", "4 Alder Row"));
    }

    @Test
    void toLookIsOnRecord() {
        var check = asked(maja, police);
        readCheck.read(check, policeChecker);

        assertThat(trail.newestOn(FrontDoorSubjects.of(check), 5))
                .extracting(RecordedAct::words)
                .containsExactly("Looked at the check");
    }

    @Test
    void anotherAgencysCheckIsNotThereAndNotOnRecordAsSeen() {
        var check = asked(maja, police);

        assertThat(readCheck.read(check, healthChecker)).isEmpty();
        assertThat(answerCheck.answer(check, noneFound(), healthChecker))
                .isInstanceOf(AnswerCheck.Result.NoSuchCheck.class);
        assertThat(trail.newestOn(FrontDoorSubjects.of(check), 5)).isEmpty();
    }

    @Test
    void aWorkerOfTheHubMayNotAnswer() {
        var check = asked(maja, police);

        assertThatThrownBy(() -> answerCheck.answer(check, noneFound(), worker)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> readCheck.read(check, worker)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anAnswerEndsTheWaiting() {
        var check = asked(maja, police);

        assertThat(answerCheck.answer(check, current(), policeChecker)).isInstanceOf(AnswerCheck.Result.Answered.class);

        assertThat(standings.of(contact).orElseThrow().checksWaiting()).isZero();
        assertThat(queue.of(policeChecker).waiting()).isEmpty();
        assertThat(queue.of(policeChecker).answered())
                .extracting(CheckToAnswer::id)
                .containsExactly(check);
    }

    @Test
    void theFirstAnswerStands() {
        var check = asked(maja, police);
        answerCheck.answer(check, current(), policeChecker);
        var colleague = viewer("Alex Thorne", Role.PARTNER_CHECKER, police);

        var second = (AnswerCheck.Result.SomebodyWasFirst) answerCheck.answer(check, noneFound(), colleague);

        assertThat(second.theirs().what()).isEqualTo(current());
        assertThat(second.theirs().by()).isEqualTo("Priya Marsh");
    }

    @Test
    void eachChaseWritesToTheAgencyOnce() {
        var check = asked(maja, police);

        chaseCheck.chase(contact, check, CHASE, worker);
        chaseCheck.chase(contact, check, CHASE, worker);

        assertThat(messages.deliveryOf(chaseMessage(check, 1))).isPresent();
        assertThat(messages.deliveryOf(chaseMessage(check, 2))).isPresent();
        assertThat(messages.deliveryOf(chaseMessage(check, 3))).isEmpty();
    }

    @Test
    void anEscalationNeedsAChaseAndAMissedDeadline() {
        var check = asked(maja, police);

        assertThat(chaseCheck.chase(contact, check, ESCALATION, worker))
                .isEqualTo(refused(ChaseRefusal.NOT_CHASED_YET));
        chaseCheck.chase(contact, check, CHASE, worker);
        assertThat(chaseCheck.chase(contact, check, ESCALATION, worker))
                .isEqualTo(refused(ChaseRefusal.NOT_OVERDUE_YET));
        movable().moveBy(A_WEEK);
        assertThat(chaseCheck.chase(contact, check, ESCALATION, worker)).isEqualTo(new ChaseCheck.Result.Chased());
        assertThat(chaseCheck.chase(contact, check, ESCALATION, worker))
                .isEqualTo(refused(ChaseRefusal.ESCALATED_ALREADY));
        movable().moveBy(A_WEEK.negated());
    }

    @Test
    void aCheckIsChasedThroughItsOwnContactByTheHub() {
        var check = asked(maja, police);

        assertThat(chaseCheck.chase(new ContactId(ids.next()), check, CHASE, worker))
                .isInstanceOf(ChaseCheck.Result.NoSuchCheck.class);
        assertThatThrownBy(() -> chaseCheck.chase(contact, check, CHASE, policeChecker))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theGaugeShowsWhatWaitsAndHowLongAnswersTook() {
        answerCheck.answer(asked(maja, police), noneFound(), policeChecker);
        asked(mother, police);

        var gauge = gaugeAgencies.gauge(worker).stream()
                .filter(each -> each.agency().id().equals(police))
                .findFirst()
                .orElseThrow()
                .gauge();

        assertThat(gauge.waiting()).isEqualTo(1);
        assertThat(gauge.overdue()).isZero();
        assertThat(gauge.medianTime()).contains(Duration.ZERO);
        assertThat(gauge.inTimePercent()).isEmpty();
    }

    @Test
    void thoseWhoWorkForNoAgencyHaveNothingToAnswer() {
        var nobody = new Viewer(ids.next(), "Jo Fell", Set.of(Role.PARTNER_CHECKER), null, null);

        assertThat(queue.of(nobody)).isEqualTo(AgencyQueue.Queue.EMPTY);
    }

    private static ChaseCheck.Result refused(ChaseRefusal why) {
        return new ChaseCheck.Result.Refused(why);
    }

    private MessageReference chaseMessage(CheckId check, int time) {
        return new MessageReference("check-chased/" + check.value() + "/" + time + "/" + policeChecker.accountId());
    }
}
