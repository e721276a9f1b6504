package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// As what the records of children are kept; the newest word of each sort counts.
public interface KeptAsWords {

    /// The newest first.
    List<KeptAs> of(UUID person);

    /// @return false where somebody else has said something of this child in the meantime
    boolean add(UUID person, KeptAs word, Viewer by, Instant at);
}
