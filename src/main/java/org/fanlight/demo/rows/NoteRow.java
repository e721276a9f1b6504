package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// A note.
@InTable("frontdoor.contact_note")
public record NoteRow(UUID id, UUID contactId, String words, Instant writtenAt, By writtenBy) implements Row {

    @Override
    public Instant happenedAt() {
        return writtenAt;
    }
}
