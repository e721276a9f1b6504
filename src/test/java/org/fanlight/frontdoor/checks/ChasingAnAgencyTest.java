package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.checks.ChaseStep.CHASED;
import static org.fanlight.frontdoor.checks.ChaseStep.ESCALATED;
import static org.fanlight.frontdoor.checks.SampleChecks.ASKED;
import static org.fanlight.frontdoor.checks.SampleChecks.DUE;
import static org.fanlight.frontdoor.checks.SampleChecks.answered;
import static org.fanlight.frontdoor.checks.SampleChecks.waiting;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChasingAnAgencyTest {

    private static final Instant TOO_LATE = DUE.plusSeconds(1);

    @Test
    void anAgencyMayBeChasedBeforeItsTimeIsUp() {
        assertThat(ChaseRefusal.of(waiting(), CHASED, ASKED)).isEmpty();
    }

    @Test
    void anAgencyMayBeChasedAgainAndAgain() {
        assertThat(ChaseRefusal.of(waiting(CHASED, CHASED), CHASED, TOO_LATE)).isEmpty();
        assertThat(ChaseRefusal.of(waiting(CHASED, ESCALATED), CHASED, TOO_LATE))
                .isEmpty();
    }

    @Test
    void aCheckIsEscalatedOnlyAfterAChase() {
        assertThat(ChaseRefusal.of(waiting(), ESCALATED, TOO_LATE)).contains(ChaseRefusal.NOT_CHASED_YET);
        assertThat(ChaseRefusal.of(waiting(CHASED), ESCALATED, TOO_LATE)).isEmpty();
    }

    @Test
    void aCheckIsEscalatedOnlyOnceItIsOverdue() {
        assertThat(ChaseRefusal.of(waiting(CHASED), ESCALATED, DUE)).contains(ChaseRefusal.NOT_OVERDUE_YET);
    }

    @Test
    void aCheckIsEscalatedOnce() {
        assertThat(ChaseRefusal.of(waiting(CHASED, ESCALATED), ESCALATED, TOO_LATE))
                .contains(ChaseRefusal.ESCALATED_ALREADY);
    }

    @Test
    void anAnsweredCheckIsNeitherChasedNorEscalated() {
        assertThat(ChaseRefusal.of(answered(), CHASED, TOO_LATE)).contains(ChaseRefusal.ANSWERED_ALREADY);
        assertThat(ChaseRefusal.of(answered(CHASED), ESCALATED, TOO_LATE)).contains(ChaseRefusal.ANSWERED_ALREADY);
    }

    @Test
    void onlyAnAnswerEndsTheLifeOfACheck() {
        assertThat(CheckStage.values())
                .allSatisfy(stage ->
                        assertThat(stage.allows(CheckStage.Move.ANSWER)).isEqualTo(stage != CheckStage.ANSWERED));
        assertThat(answered(CHASED, ESCALATED).stage()).isEqualTo(CheckStage.ANSWERED);
    }
}
