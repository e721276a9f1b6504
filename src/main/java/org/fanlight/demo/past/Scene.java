package org.fanlight.demo.past;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.ActRow;
import org.fanlight.demo.rows.Row;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;

/// An occasion that is being told into a chapter.
record Scene(World world, Occasion occasion, Chapter chapter) {

    Dice dice() {
        return occasion.dice();
    }

    UUID contact() {
        return occasion.id();
    }

    UUID id(Instant at) {
        return dice().id(at);
    }

    void add(Row row) {
        chapter.add(row);
    }

    /// Puts an act on the contact into the audit trail.
    void act(FrontDoorDeed deed, Worker worker, Instant at) {
        var subject = FrontDoorSubjects.of(new ContactId(contact()));
        add(new ActRow(
                at,
                worker.id(),
                worker.name(),
                worker.role().words(),
                worker.unit().body().id().value(),
                deed.code(),
                deed.words(),
                deed.purpose(),
                subject.kind(),
                subject.id()));
    }

    /// A phrase for the occasion with its names filled in.
    String say(String about) {
        return filled(world.phrases().one(about, dice()));
    }

    String say(String about, String name, String value) {
        Map<String, String> words = new HashMap<>(occasion.words());
        words.put(name, value);
        return Phrases.fill(world.phrases().one(about, dice()), words);
    }

    String filled(String phrase) {
        return Phrases.fill(phrase, occasion.words());
    }
}
