package org.fanlight.demo.past;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.AnswerRow;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.demo.rows.LinkRow;
import org.fanlight.demo.rows.NoteRow;
import org.fanlight.demo.rows.PhoneKey;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.worktime.ClockCode;
import org.jspecify.annotations.Nullable;

/// A contact comes in: by phone somebody listens and writes it down, otherwise it is there at once.
record Arrival(Scene scene, long number) {

    /// What the next steps go on from.
    ///
    /// @param taker who took the call
    record Arrived(Instant recordedAt, Optional<Worker> taker, By by) {}

    Arrived tell() {
        var occasion = scene.occasion();
        if (occasion.way() != WayIn.PHONE) {
            var by = occasion.caller().account().map(Worker::by).orElse(writer());
            record(null, occasion.receivedAt(), by);
            return new Arrived(occasion.receivedAt(), Optional.empty(), by);
        }
        var taker = scene.world().cast().atTheDesk(occasion.hub(), occasion.receivedAt(), scene.dice());
        var recordedAt = occasion.receivedAt().plus(scene.dice().minutes(11, 38));
        var call = new Call(scene.chapter(), scene.id(occasion.receivedAt()), taker, occasion.receivedAt());
        call.begin(Optional.empty());
        record(call.id(), recordedAt, taker.by());
        call.endAsContact(scene.contact(), scene.say("next"), recordedAt);
        scene.act(FrontDoorDeed.CONTACT_RECORDED, taker, recordedAt);
        return new Arrived(recordedAt, Optional.of(taker), taker.by());
    }

    private void record(@Nullable UUID conversation, Instant at, By by) {
        scene.add(contact(conversation, at, by));
        scene.add(new LinkRow(scene.id(at), scene.contact(), at));
        var talk = new Talk(scene);
        scene.add(new NoteRow(scene.id(at), scene.contact(), talk.notes(), at, by));
        talk.answers()
                .forEach((question, words) ->
                        scene.add(new AnswerRow(scene.id(at), scene.contact(), question, words, at, by)));
    }

    private ContactRow contact(@Nullable UUID conversation, Instant at, By by) {
        var occasion = scene.occasion();
        var caller = occasion.caller();
        return new ContactRow(
                occasion.id(),
                Reference.ofNumber(number).value(),
                occasion.receivedAt(),
                kind(),
                occasion.way(),
                caller.source().code(),
                caller.referrer(),
                caller.name(),
                caller.role(),
                caller.organisation(),
                caller.phone(),
                new PhoneKey(caller.phone()),
                caller.email(),
                caller.account().map(Worker::id).orElse(null),
                caller.body().map(body -> body.id().value()).orElse(null),
                caller.kind() == CallerKind.PUBLIC && scene.dice().chance(0.6),
                occasion.place().id().value(),
                occasion.hub().id().value(),
                conversation,
                scene.world().work().due(ClockCode.DECIDE, occasion.receivedAt()),
                at,
                by);
    }

    private By writer() {
        var caller = scene.occasion().caller();
        return scene.occasion().way() == WayIn.API ? new By(null, caller.organisation()) : By.THE_PUBLIC;
    }

    private ContactKind kind() {
        if (scene.occasion().household().contacts() < 2) {
            return ContactKind.NEW_WORRY;
        }
        return switch (scene.dice().weighted(70, 18, 8, 4)) {
            case 0 -> ContactKind.NEW_WORRY;
            case 1 -> ContactKind.INFORMATION_ON_OPEN_CHILD;
            case 2 -> ContactKind.UPDATE;
            default -> ContactKind.INFORMATION_REQUEST;
        };
    }
}
