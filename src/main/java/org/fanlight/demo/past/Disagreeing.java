package org.fanlight.demo.past;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.DisagreementRow;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.feedback.Stage;
import org.fanlight.worktime.ClockCode;

/// A professional disagrees with what was decided; most are content after the first answer.
record Disagreeing(Scene scene, Deciding.Decided decided, Instant told) {

    private static final List<ClockCode> CLOCKS =
            List.of(ClockCode.ESCALATION_FIRST, ClockCode.ESCALATION_SECOND, ClockCode.ESCALATION_LAST);
    private static final Set<Outcome> DISPUTED = Set.of(Outcome.ADVICE_GIVEN, Outcome.UNIVERSAL_SERVICES);

    void tell() {
        if (!scene.occasion().caller().isProfessional() || !DISPUTED.contains(decided.outcome())) {
            return;
        }
        if (scene.occasion().snag() == Snag.DISAGREEMENT_OPEN || scene.dice().chance(0.04)) {
            step(1, scene.world().work().after(told, scene.dice().minutes(30, 700)));
        }
    }

    private void step(int stage, Instant raisedAt) {
        var work = scene.world().work();
        var dueAt = work.due(CLOCKS.get(stage - 1), raisedAt);
        var words = scene.say(stage == 1 ? "disagree.RAISED" : "disagree.AGAIN");
        scene.add(new DisagreementRow(
                scene.id(raisedAt), scene.contact(), stage, "RAISED", words, dueAt, raisedAt, referrer()));
        var usual = work.after(raisedAt, scene.dice().minutes(90, stage * 900));
        var answeredAt = scene.occasion().snag().heldUpBy(Snag.DISAGREEMENT_OPEN, usual);
        var answerer = answerer(Stage.ofNumber(stage), usual);
        scene.add(new DisagreementRow(
                scene.id(answeredAt),
                scene.contact(),
                stage,
                "ANSWERED",
                scene.say("disagree.ANSWERED"),
                null,
                answeredAt,
                answerer.by()));
        if (stage < CLOCKS.size() && scene.dice().chance(0.25)) {
            step(stage + 1, work.after(answeredAt, scene.dice().minutes(60, 900)));
        }
    }

    private Worker answerer(Stage stage, Instant at) {
        var cast = scene.world().cast();
        return switch (stage) {
            case FIRST -> cast.manager(scene.occasion().hub(), at, scene.dice());
            case SECOND -> cast.all(Role.HEAD_OF_SERVICE).findFirst().orElseThrow();
            case LAST -> cast.all(Role.SAFEGUARDING_PARTNER).findFirst().orElseThrow();
        };
    }

    private By referrer() {
        var caller = scene.occasion().caller();
        return caller.account().map(Worker::by).orElseGet(() -> new By(null, caller.name()));
    }
}
