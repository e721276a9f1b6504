package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import org.fanlight.demo.rows.FeedbackOwedRow;
import org.fanlight.demo.rows.FeedbackRow;
import org.fanlight.demo.rows.SurveyRow;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.worktime.ClockCode;

/// The referrer hears what became of it, and some say how it was to get in touch.
record TellingBack(Scene scene, Deciding.Decided decided) {

    private static final double IN_TIME = 0.94;
    private static final Duration FROM_DECISION_TO_WORD = Duration.ofMinutes(150);

    /// @return when the referrer was told
    Instant tell() {
        var owedSince = decided.settledAt();
        var work = scene.world().work();
        var dueAt = work.due(ClockCode.FEEDBACK, owedSince);
        scene.add(new FeedbackOwedRow(scene.contact(), owedSince, dueAt));
        var usual = scene.dice().chance(IN_TIME)
                ? work.after(owedSince, scene.dice().about(FROM_DECISION_TO_WORD, 0.6))
                : work.after(dueAt, scene.dice().minutes(60, 700));
        var at = scene.occasion().snag().heldUpBy(Snag.REFERRER_NOT_TOLD, usual);
        give(decided.outcome(), at);
        return at;
    }

    /// Some answer the survey that goes with it.
    void askHowItWas(Instant told) {
        if (scene.dice().chance(0.2)) {
            survey(told.plus(scene.dice().minutes(30, 4000)));
        }
    }

    private void give(Outcome outcome, Instant at) {
        var worker = decided.worker();
        if (!scene.occasion().caller().isProfessional() && scene.dice().chance(0.05)) {
            scene.add(new FeedbackRow(
                    scene.id(at), scene.contact(), "COULD_NOT", "", scene.say("could-not"), at, worker.by()));
            return;
        }
        var way = scene.dice().chance(0.62) ? "PHONE" : "MESSAGE";
        var withheld = scene.occasion().caller().kind() == CallerKind.PUBLIC
                || scene.dice().chance(0.08);
        scene.add(new FeedbackRow(
                scene.id(at),
                scene.contact(),
                way,
                scene.say("told." + outcome),
                withheld ? scene.say("withheld") : "",
                at,
                worker.by()));
        scene.act(FrontDoorDeed.FEEDBACK_GIVEN, worker, at);
    }

    private void survey(Instant at) {
        var warmth = scene.occasion().phoneFirst() ? 1 : 0;
        var listened = Math.min(5, scene.dice().between(2 + warmth, 5) + warmth);
        var clear = Math.min(5, scene.dice().between(2 + warmth, 5));
        var words = scene.dice().chance(0.4) ? scene.say("survey." + mood(Math.min(listened, clear))) : "";
        scene.add(new SurveyRow(scene.contact(), listened, clear, words, at));
    }

    private static String mood(int least) {
        return switch (least) {
            case 4, 5 -> "good";
            case 3 -> "fair";
            default -> "poor";
        };
    }
}
