package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.DecisionRow;
import org.fanlight.demo.rows.SignatureRow;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.signatures.DecisionAtHand;
import org.fanlight.worktime.London;

/// A social worker decides for each child. What came by a talk is decided sooner, since less is left to ask.
record Deciding(Scene scene, Triage.Triaged triaged, Instant checked) {

    private static final Duration AFTER_A_TALK_WITH_A_PROFESSIONAL = Duration.ofMinutes(175);
    private static final Duration AFTER_A_CALL = Duration.ofMinutes(300);
    private static final Duration AFTER_A_FORM = Duration.ofMinutes(470);
    private static final double SPREAD = 0.62;

    /// @param first the decision that stands for the child most worried about
    /// @param settledAt when the last child's decision stood
    record Decided(DecisionRow first, Instant settledAt, Worker worker) {

        Outcome outcome() {
            return first.outcome();
        }
    }

    private record Settled(DecisionRow decision, Instant at) {}

    Decided tell() {
        var at = scene.occasion().snag().heldUpBy(Snag.NOT_DECIDED, decidedAt());
        var occasion = scene.occasion();
        var first = Outcomes.of(occasion.worry().gravity(), occasion.phoneFirst(), scene.dice());
        var settled = occasion.children().stream()
                .map(child -> decide(child, outcome(first), Optional.empty(), at))
                .toList();
        scene.act(FrontDoorDeed.DECISION_MADE, triaged.worker(), at);
        return new Decided(
                settled.getFirst().decision(),
                settled.stream().map(Settled::at).max(Comparator.naturalOrder()).orElse(at),
                triaged.worker());
    }

    /// Brothers and sisters mostly need the same.
    private Outcome outcome(Outcome first) {
        var gravity = Math.max(0, scene.occasion().worry().gravity() - 1);
        return scene.dice().chance(0.8)
                ? first
                : Outcomes.of(gravity, scene.occasion().phoneFirst(), scene.dice());
    }

    private Settled decide(Named child, Outcome outcome, Optional<UUID> overrides, Instant at) {
        var because = whySigned(child, outcome, at);
        var decision = new DecisionRow(
                scene.id(at),
                scene.contact(),
                child.id(),
                outcome,
                outcome.namesAService() ? scene.say("service." + outcome) : "",
                scene.say("why." + outcome, "child", child.relative().calledBy()),
                overrides.orElse(null),
                because.orElse(null),
                at,
                triaged.worker().by());
        scene.add(decision);
        return because.isPresent() ? sign(decision, child) : new Settled(decision, at);
    }

    private Optional<String> whySigned(Named child, Outcome outcome, Instant at) {
        var decision = new DecisionAtHand(
                outcome,
                Optional.of(triaged.urgency()),
                Optional.of(scene.occasion().place().id()),
                scene.occasion().household().contactDays(child.relative()),
                London.dateOf(at));
        return scene.world()
                .signatureRules()
                .ruleFor(decision)
                .map(rule -> rule.condition().words(_ -> "this district"));
    }

    private Settled sign(DecisionRow decision, Named child) {
        var work = scene.world().work();
        var usual = work.after(decision.decidedAt(), scene.dice().minutes(12, 260));
        var at = scene.occasion().snag().heldUpBy(Snag.NOT_SIGNED, usual);
        var manager = scene.world().cast().manager(scene.occasion().hub(), usual, scene.dice());
        var verdict = scene.dice().chance(0.93) ? "AGREED" : "SENT_BACK";
        scene.add(new SignatureRow(decision.id(), verdict, scene.say("sign." + verdict), at, manager.by()));
        scene.act(FrontDoorDeed.DECISION_SIGNED, manager, at);
        return verdict.equals("AGREED")
                ? new Settled(decision, at)
                : decide(
                        child,
                        Outcome.EARLY_HELP,
                        Optional.of(decision.id()),
                        work.after(at, scene.dice().minutes(20, 120)));
    }

    private Instant decidedAt() {
        var received = scene.occasion().receivedAt();
        var work = scene.world().work();
        var ready = work.after(triaged.allocatedAt(), scene.dice().minutes(15, 40));
        if (triaged.urgency() == Urgency.RED && !work.isOpen(received)) {
            return triaged.allocatedAt().plus(scene.dice().minutes(20, 150));
        }
        var usual = work.after(
                received, scene.dice().about(usual().multipliedBy(pace()).dividedBy(100), SPREAD));
        var heard = scene.dice().chance(0.5) && checked.isBefore(received.plus(Duration.ofDays(3))) ? checked : ready;
        return latest(latest(usual, ready), heard);
    }

    private Duration usual() {
        if (scene.occasion().phoneFirst()) {
            return AFTER_A_TALK_WITH_A_PROFESSIONAL;
        }
        return scene.occasion().way() == WayIn.PHONE ? AFTER_A_CALL : AFTER_A_FORM;
    }

    private int pace() {
        return switch (triaged.urgency()) {
            case RED -> 35;
            case AMBER -> 85;
            case GREEN, BLUE -> 115;
        };
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
