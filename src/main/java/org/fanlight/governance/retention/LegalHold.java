package org.fanlight.governance.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// While it stands, nothing under it is removed.
///
/// @param sourceWords whose, such as the name of the court and its case number
public record LegalHold(
        UUID id,
        Source source,
        String sourceWords,
        String reason,
        LocalDate reviewOn,
        Instant placedAt,
        String placedBy,
        List<Held> records,
        Optional<Ending> ending) {

    /// Who asks for it.
    public enum Source {
        INQUIRY("An inquiry"),
        COURT("A court"),
        POLICE("The police"),
        OTHER("Somebody else");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A record that it is on.
    ///
    /// @param reference of a contact; empty for others
    public record Held(KeptRecord record, String reference) {}

    /// That it stands no more.
    public record Ending(String reason, Instant at, String by) {}

    public boolean stands() {
        return ending.isEmpty();
    }
}
