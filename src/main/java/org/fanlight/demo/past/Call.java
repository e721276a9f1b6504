package org.fanlight.demo.past;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.ConversationRow;
import org.fanlight.demo.rows.DraftRow;
import org.fanlight.demo.rows.EndingRow;

/// A talk on the phone, from its beginning to its end.
record Call(Chapter chapter, UUID id, Worker taker, Instant begun) {

    private static final String NOTHING_MORE = "{}";

    void begin(Optional<UUID> callBack) {
        chapter.add(new ConversationRow(id, begun, taker.by(), taker.unit().id().value(), callBack.orElse(null)));
    }

    /// Keeps what was typed, as the call screen names it.
    void type(String fields, Instant at) {
        chapter.add(new DraftRow(id, 1, fields, at, taker.id()));
    }

    /// The contact holds the words from here on.
    void endAsContact(UUID contact, String nextStep, Instant at) {
        type(NOTHING_MORE, at);
        chapter.add(new EndingRow(id, "CONTACT", contact, nextStep, at, taker.by()));
    }

    void endAs(String ending, String nextStep, Instant at) {
        chapter.add(new EndingRow(id, ending, null, nextStep, at, taker.by()));
    }
}
