package org.fanlight.demo.past;

import java.time.Instant;
import org.fanlight.demo.rows.DecisionRow;
import org.fanlight.frontdoor.FrontDoorDeed;

/// Something new becomes known, and a later decision takes the place of the one that stood.
record SecondThoughts(Scene scene, Deciding.Decided decided) {

    private static final double LIKELIHOOD = 0.025;
    private static final int SOONEST_MINUTES = 900;
    private static final int LATEST_MINUTES = 7_000;

    void tell() {
        if (scene.dice().chance(LIKELIHOOD)) {
            override(scene.world()
                    .work()
                    .after(decided.settledAt(), scene.dice().minutes(SOONEST_MINUTES, LATEST_MINUTES)));
        }
    }

    private void override(Instant at) {
        var earlier = decided.first();
        var worker = scene.world().cast().socialWorker(scene.occasion().hub(), at, scene.dice());
        var later = new DecisionRow(
                scene.id(at),
                earlier.contactId(),
                earlier.childId(),
                Outcomes.instead(earlier.outcome(), scene.dice()),
                "",
                scene.say("why.override"),
                earlier.id(),
                null,
                at,
                worker.by());
        scene.add(later);
        scene.act(FrontDoorDeed.DECISION_MADE, worker, at);
        if (scene.occasion().caller().canBeReached()) {
            new TellingBack(scene, new Deciding.Decided(later, at, worker)).tell();
        }
    }
}
