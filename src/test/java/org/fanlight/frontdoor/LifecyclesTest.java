package org.fanlight.frontdoor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.CommittedDocument;
import org.fanlight.frontdoor.LifeStage.Way;
import org.fanlight.frontdoor.checks.ChaseStep;
import org.fanlight.frontdoor.checks.CheckStage;
import org.fanlight.frontdoor.checks.SampleChecks;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.DecisionStage;
import org.fanlight.frontdoor.decisions.SecondSignature;
import org.fanlight.frontdoor.decisions.SecondSignature.Verdict;
import org.fanlight.frontdoor.feedback.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Draws the transition tables of the front door; where a move leads is tried on real records.
class LifecyclesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    @Tag("docs")
    void theDocumentShowsTheLifecyclesAsTheyAre() throws IOException {
        CommittedDocument.holds(
                Path.of("docs/lifecycles.md"), """
                # Lifecycles

                Written from the code by `./fanlight docs`. A move that is not drawn is refused, and the page says why.

                ## The decision for a child

                A decision leads to `WAITS_FOR_SIGNATURE` where a local rule asks for a second signature, else it stands at once.

                %s
                ## An agency check

                %s
                ## A disagreement

                A referrer may go to the next stage once the one before was answered or is overdue.

                | Stage | Answered by | Clock | Then |
                |---|---|---|---|
                %s
                """.formatted(drawn(decisions()), drawn(checks()), disagreements()));
    }

    @Test
    void eachStageOfACheckIsReachedByTheStepsThatLeadThere() {
        assertThat(CheckStage.values())
                .allSatisfy(stage -> assertThat(checkAt(stage, Stream.empty())).isEqualTo(stage));
    }

    private static String drawn(List<LifeStage> stages) {
        return """
                ```mermaid
                stateDiagram-v2
                  [*] --> %s
                %s
                ```

                | Stage | What it means | Lawful moves |
                |---|---|---|
                %s
                """.formatted(stages.getFirst().stage().name(), LifeStage.diagram(stages), LifeStage.table(stages));
    }

    private static List<LifeStage> decisions() {
        return Arrays.stream(DecisionStage.values())
                .map(stage -> new LifeStage(
                        stage,
                        Arrays.stream(DecisionStage.Move.values())
                                .filter(stage::allows)
                                .flatMap(move -> after(move).map(to -> new Way(move, to)))
                                .toList()))
                .toList();
    }

    private static Stream<DecisionStage> after(DecisionStage.Move move) {
        var rule = Optional.of("A local rule");
        return switch (move) {
            case DECIDE -> Stream.of(stage(Optional.empty(), Optional.empty()), stage(rule, Optional.empty()));
            case SIGN -> Stream.of(stage(rule, Optional.of(Verdict.AGREED)));
            case SEND_BACK -> Stream.of(stage(rule, Optional.of(Verdict.SENT_BACK)));
        };
    }

    private static DecisionStage stage(Optional<String> needsSignatureBecause, Optional<Verdict> verdict) {
        return new Decision(
                        new DecisionId(new UUID(0, 1)),
                        new NamedPersonId(new UUID(0, 2)),
                        Outcome.EARLY_HELP,
                        "",
                        "They want help with sleep",
                        Optional.empty(),
                        needsSignatureBecause,
                        NOW,
                        Workers.SAM.accountId(),
                        Workers.SAM.name(),
                        verdict.map(said -> new SecondSignature(said, "", NOW, Workers.RUTH.name())))
                .stage();
    }

    private static List<LifeStage> checks() {
        return Arrays.stream(CheckStage.values())
                .map(stage -> new LifeStage(
                        stage,
                        Arrays.stream(CheckStage.Move.values())
                                .filter(stage::allows)
                                .map(move -> new Way(move, after(stage, move)))
                                .toList()))
                .toList();
    }

    private static CheckStage after(CheckStage stage, CheckStage.Move move) {
        return switch (move) {
            case ANSWER -> SampleChecks.answered(stepsTo(stage)).stage();
            case CHASE -> checkAt(stage, Stream.of(ChaseStep.CHASED));
            case ESCALATE -> checkAt(stage, Stream.of(ChaseStep.ESCALATED));
        };
    }

    private static CheckStage checkAt(CheckStage stage, Stream<ChaseStep> then) {
        var steps = Stream.concat(Arrays.stream(stepsTo(stage)), then).toArray(ChaseStep[]::new);
        return (stage == CheckStage.ANSWERED ? SampleChecks.answered(steps) : SampleChecks.waiting(steps)).stage();
    }

    private static ChaseStep[] stepsTo(CheckStage stage) {
        return switch (stage) {
            case WAITING, ANSWERED -> new ChaseStep[0];
            case CHASED -> new ChaseStep[] {ChaseStep.CHASED};
            case ESCALATED -> new ChaseStep[] {ChaseStep.CHASED, ChaseStep.ESCALATED};
        };
    }

    private static String disagreements() {
        return Arrays.stream(Stage.values())
                .map(stage -> "| %s | %s | `%s` | %s |"
                        .formatted(
                                stage.words(),
                                stage.answeredBy(),
                                stage.clock().code(),
                                stage.next().map(Stage::words).orElse("the end")))
                .collect(joining("\n"));
    }
}
