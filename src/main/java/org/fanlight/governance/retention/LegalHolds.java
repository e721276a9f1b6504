package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// What is held: rows are added, none is changed.
public interface LegalHolds {

    /// Those that stand first, by the day of their review.
    List<LegalHold> all();

    Optional<LegalHold> find(UUID id);

    /// Whether a record is there. If so, it is until the transaction ends: whoever removes it waits.
    boolean stillThere(KeptRecord record);

    void place(LegalHold hold, Viewer by);

    /// @return false where it was on it already
    boolean add(UUID hold, LegalHold.Held record, Viewer by, Instant at);

    /// @return false where somebody else has ended it
    boolean end(UUID hold, String reason, Viewer by, Instant at);
}
