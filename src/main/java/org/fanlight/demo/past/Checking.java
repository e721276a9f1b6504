package org.fanlight.demo.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.rows.ChaseRow;
import org.fanlight.demo.rows.CheckRow;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.LawfulBasis;
import org.fanlight.worktime.ClockCode;

/// Other agencies are asked what they know, and answer: mostly in time.
record Checking(Scene scene, Triage.Triaged triaged) {

    private static final double IN_TIME = 0.87;

    /// @return when the last answer was there; when nobody was asked, the time of the allocation
    Instant tell() {
        var done = triaged.allocatedAt();
        if (!scene.dice().chance(likelihood())) {
            return done;
        }
        var askedAt = scene.world().work().after(done, scene.dice().minutes(4, 35));
        for (var body : asked()) {
            var answeredAt = ask(body, askedAt);
            done = answeredAt.isAfter(done) ? answeredAt : done;
        }
        return done;
    }

    private double likelihood() {
        return switch (triaged.urgency()) {
            case RED -> 0.8;
            case AMBER -> 0.42;
            case GREEN -> 0.15;
            case BLUE -> 0.03;
        };
    }

    private List<Body> asked() {
        var age = scene.occasion().childsAge();
        var bodies = new ArrayList<Body>(List.of(Body.POLICE, Body.COMMUNITY_HEALTH, Body.EARLY_HELP));
        if (age >= 4) {
            bodies.add(Body.EDUCATION);
        }
        if (age >= 12) {
            bodies.add(Body.YOUTH_JUSTICE);
        }
        bodies.add(scene.dice()
                .oneOf(List.of(
                        Body.HOUSING, Body.PROBATION, Body.HOSPITALS_WEST, Body.HOSPITALS_EAST, Body.ADULT_SERVICES)));
        return scene.dice().some(bodies, scene.dice().between(1, triaged.urgency() == Urgency.RED ? 4 : 3));
    }

    private Instant ask(Body body, Instant askedAt) {
        var worker = triaged.worker();
        var dueAt = dueAt(askedAt);
        var about = isAboutAdults(body) && !scene.occasion().adults().isEmpty()
                ? scene.occasion().adults().getFirst()
                : scene.occasion().child();
        var check = new CheckRow(
                scene.id(askedAt),
                scene.contact(),
                about.id(),
                body.id().value(),
                scene.say("purpose"),
                scene.dice().oneOf(Arrays.asList(LawfulBasis.values())),
                triaged.urgency(),
                dueAt,
                askedAt,
                worker.by());
        scene.add(check);
        scene.act(FrontDoorDeed.CHECK_ASKED, worker, askedAt);
        var answeredAt = scene.occasion().snag().heldUpBy(Snag.CHECK_NOT_ANSWERED, answeredAt(askedAt, dueAt));
        if (answeredAt.isAfter(dueAt)) {
            chase(check, answeredAt);
        }
        new Answering(scene, check, about, body).tell(answeredAt);
        return answeredAt;
    }

    private Instant dueAt(Instant askedAt) {
        var clock = switch (triaged.urgency()) {
            case RED -> ClockCode.CHECK_RED;
            case AMBER -> ClockCode.CHECK_AMBER;
            case GREEN, BLUE -> ClockCode.CHECK_GREEN;
        };
        return scene.world().work().due(clock, askedAt);
    }

    private Instant answeredAt(Instant askedAt, Instant dueAt) {
        if (!scene.dice().chance(IN_TIME)) {
            return scene.world().work().after(dueAt, scene.dice().minutes(30, 900));
        }
        var share = 0.05 + 0.9 * scene.dice().random().nextDouble();
        return scene.world()
                .work()
                .after(
                        askedAt,
                        scene.world()
                                .work()
                                .openTime(askedAt, dueAt)
                                .multipliedBy((long) (share * 1000))
                                .dividedBy(1000));
    }

    private void chase(CheckRow check, Instant answeredAt) {
        var chasedAt = scene.world().work().after(check.dueAt(), scene.dice().minutes(10, 120));
        if (chasedAt.isBefore(answeredAt) && scene.dice().chance(0.7)) {
            var step = scene.dice().chance(0.2) ? "ESCALATED" : "CHASED";
            scene.add(new ChaseRow(
                    scene.id(chasedAt),
                    check.id(),
                    step,
                    scene.say("chase." + step),
                    chasedAt,
                    triaged.worker().by()));
        }
    }

    private static boolean isAboutAdults(Body body) {
        return body == Body.HOUSING || body == Body.PROBATION || body == Body.ADULT_SERVICES;
    }
}
