package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanlight.access.Role;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.families.Kin;
import org.fanlight.demo.families.OnRecord;
import org.fanlight.demo.rows.AllocationRow;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.ConcernRow;
import org.fanlight.demo.rows.IdentificationRow;
import org.fanlight.demo.rows.NamedPersonRow;
import org.fanlight.demo.rows.NoteRow;
import org.fanlight.demo.rows.RatingRow;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Urgency;

/// Somebody reads what came in, says who everybody is, rates the urgency, and a social worker is found for it.
record Triage(Scene scene, Arrival.Arrived arrived) {

    private static final double[][] URGENCY_BY_GRAVITY = {
        {0, 10, 64, 26}, {2, 30, 58, 10}, {9, 53, 35, 3}, {52, 41, 7, 0}
    };

    /// @param urgency as it was found to be
    /// @param worker who sees to it from then on
    record Triaged(Urgency urgency, Instant readAt, Worker worker, Instant allocatedAt) {}

    Triaged tell() {
        var occasion = scene.occasion();
        var urgency = Urgency.values()[
                scene.dice().weighted(URGENCY_BY_GRAVITY[occasion.worry().gravity()])];
        namePeople();
        var readAt = arrived.taker().isPresent() ? arrived.recordedAt() : opened(urgency);
        var reader =
                arrived.taker().orElseGet(() -> scene.world().cast().atTheDesk(occasion.hub(), readAt, scene.dice()));
        scene.act(FrontDoorDeed.CONTACT_READ, reader, readAt);
        identify(reader, readAt);
        concerns(reader, readAt);
        scene.add(new RatingRow(
                scene.id(readAt), scene.contact(), urgency, scene.say("rate." + urgency), readAt, reader.by()));
        return allocate(urgency, reader, readAt);
    }

    private void namePeople() {
        var address = scene.occasion().household().family().home().address().onOneLine();
        scene.occasion().children().forEach(child -> name(child, Part.CHILD, address));
        scene.occasion().adults().forEach(adult -> name(adult, Part.ADULT, ""));
    }

    private void name(Named named, Part part, String address) {
        var relative = named.relative();
        var birth = part == Part.CHILD ? relative.birth().words() : "";
        scene.add(new NamedPersonRow(
                named.id(),
                scene.contact(),
                part,
                relative.kin().words(),
                new SaidName(relative, scene.dice()).words(),
                birth,
                address,
                arrived.recordedAt(),
                arrived.by()));
    }

    /// What came in by form is opened in the hub's time; at night the emergency duty team opens what cannot wait.
    private Instant opened(Urgency urgency) {
        var received = arrived.recordedAt();
        var atNight = urgency == Urgency.RED && !scene.world().work().isOpen(received);
        return atNight
                ? received.plus(scene.dice().minutes(8, 45))
                : scene.world().work().after(received, scene.dice().minutes(6, 110));
    }

    private void identify(Worker reader, Instant at) {
        var household = scene.occasion().household();
        if (household.putOnRecord()) {
            scene.chapter().add(new OnRecord(household.family(), at, reader.actor(), scene.dice()));
        }
        scene.occasion().children().forEach(child -> identify(child, reader, at));
        scene.occasion().adults().forEach(adult -> identify(adult, reader, at));
    }

    private void identify(Named named, Worker reader, Instant at) {
        var person = named.relative().id().value();
        scene.add(new IdentificationRow(named.id(), scene.contact(), person, at, reader.by()));
    }

    private void concerns(Worker reader, Instant at) {
        var occasion = scene.occasion();
        for (var child : occasion.children()) {
            concern(child, occasion.worry(), reader.by(), at);
        }
        if (scene.dice().chance(0.3)) {
            var also = scene.world().worries().about(occasion.childsAge(), scene.dice());
            if (also.kind() != occasion.worry().kind()
                    && also.gravity() < 2
                    && !occasion.child().relative().isUnborn()) {
                concern(occasion.child(), also, reader.by(), at);
            }
        }
    }

    private void concern(Named child, Worry worry, By by, Instant at) {
        var source = switch (worry.liesWith()) {
            case CARER -> scene.occasion().adults().stream().findFirst();
            case HOUSEHOLD ->
                scene.occasion().adults().stream()
                        .filter(adult -> adult.relative().kin() != Kin.MOTHER)
                        .findFirst();
            case CHILD, OUTSIDE_HOME -> Optional.<Named>empty();
        };
        scene.add(new ConcernRow(
                scene.id(at),
                scene.contact(),
                child.id(),
                source.map(Named::id).orElse(null),
                worry.kind(),
                worry.liesWith(),
                at,
                by));
    }

    private Triaged allocate(Urgency urgency, Worker reader, Instant readAt) {
        var hub = scene.occasion().hub();
        var work = scene.world().work();
        var keepsIt = reader.role() == Role.SOCIAL_WORKER && (arrived.taker().isPresent() || !work.isOpen(readAt));
        var wait = keepsIt ? Duration.ofMinutes(1) : scene.dice().minutes(4, urgency == Urgency.RED ? 12 : 95);
        var usual = keepsIt && !work.isOpen(readAt) ? readAt.plus(wait) : work.after(readAt, wait);
        var at = scene.occasion().snag().heldUpBy(Snag.NOBODY_HAS_IT, usual);
        var worker = keepsIt ? reader : scene.world().cast().socialWorker(hub, usual, scene.dice());
        var manager = keepsIt ? reader : scene.world().cast().manager(hub, usual, scene.dice());
        scene.add(new AllocationRow(scene.id(at), scene.contact(), worker.id(), worker.name(), at, manager.by()));
        scene.act(FrontDoorDeed.CONTACT_ALLOCATED, manager, at);
        lookAgain(urgency, worker, work.after(at, scene.dice().minutes(5, 70)));
        return new Triaged(urgency, readAt, worker, at);
    }

    /// Most workers ring somebody before they decide; some then see the urgency otherwise.
    private void lookAgain(Urgency urgency, Worker worker, Instant at) {
        scene.act(FrontDoorDeed.CONTACT_READ, worker, at);
        if (scene.dice().chance(0.45)) {
            scene.add(new NoteRow(scene.id(at), scene.contact(), scene.say("note.more"), at, worker.by()));
        }
        if (scene.dice().chance(0.06) && urgency == Urgency.GREEN) {
            scene.add(new RatingRow(
                    scene.id(at), scene.contact(), Urgency.AMBER, scene.say("rate.again"), at, worker.by()));
        }
    }
}
