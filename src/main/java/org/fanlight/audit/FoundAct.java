package org.fanlight.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act with all that the trail keeps of it.
///
/// @param act what was done, by whom and what for
/// @param subject the record it is about
/// @param shown the people whom a search showed
/// @param address the network address; nothing for what the house does by itself
/// @param session a hash of the session; nothing for somebody who has none
public record FoundAct(
        long id,
        Instant enteredAt,
        RecordedAct act,
        Subject subject,
        List<UUID> shown,
        @Nullable Subject matter,
        @Nullable Instant reachesBackTo,
        @Nullable String address,
        @Nullable String session) {

    private static final Duration LATE = Duration.ofHours(1);

    /// Whether it was written into the trail much later than it is said to have happened.
    public boolean isEnteredLate() {
        return act.at().plus(LATE).isBefore(enteredAt);
    }
}
