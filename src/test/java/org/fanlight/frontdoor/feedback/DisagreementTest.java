package org.fanlight.frontdoor.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final Instant RAISED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DUE = RAISED.plus(Duration.ofDays(2));
    private static final Instant LATE = DUE.plusSeconds(1);
    private static final UUID MANAGER = new UUID(1, 2);

    @Test
    void whoeverHasNotDisagreedMayBeginWithTheFirstStage() {
        assertThat(new Disagreement(List.of()).openStage(RAISED)).contains(Stage.FIRST);
    }

    @Test
    void aStageThatStillHasTimeIsWaitedFor() {
        assertThat(of(raised(Stage.FIRST)).openStage(DUE)).isEmpty();
    }

    @Test
    void anOverdueStageMayBeTakenFurther() {
        assertThat(of(raised(Stage.FIRST)).openStage(LATE)).contains(Stage.SECOND);
    }

    @Test
    void anAnsweredStageMayBeTakenFurther() {
        assertThat(of(answered(Stage.FIRST), answered(Stage.SECOND)).openStage(RAISED))
                .contains(Stage.LAST);
    }

    @Test
    void nothingComesAfterTheLastStage() {
        assertThat(of(answered(Stage.FIRST), answered(Stage.SECOND), answered(Stage.LAST))
                        .openStage(LATE))
                .isEmpty();
    }

    @Test
    void whoeverAnsweredAStageIsKnown() {
        var disagreement = of(answered(Stage.FIRST), raised(Stage.SECOND));

        assertThat(disagreement.wasAnsweredBy(MANAGER)).isTrue();
        assertThat(disagreement.wasAnsweredBy(new UUID(1, 3))).isFalse();
    }

    private static Disagreement of(RaisedStage... stages) {
        return new Disagreement(List.of(stages));
    }

    private static RaisedStage raised(Stage stage) {
        return new RaisedStage(new UUID(9, stage.number()), stage, "I disagree", RAISED, DUE, Optional.empty());
    }

    private static RaisedStage answered(Stage stage) {
        return new RaisedStage(
                new UUID(9, stage.number()),
                stage,
                "I disagree",
                RAISED,
                DUE,
                Optional.of(new StageAnswer("We looked again", RAISED, MANAGER, "Ruth Amis")));
    }
}
