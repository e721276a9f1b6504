package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// What is proposed for removal: rows are added, none is changed.
public interface RemovalBatches {

    List<RemovalBatch> newest(int atMost);

    Optional<RemovalBatch> find(UUID id);

    /// @return how many of the records are due, and so are in the batch
    int propose(UUID batch, Collection<KeptRecord> records, Viewer by);

    /// Takes out what is not to be removed any more as it was proposed.
    void takeOutChanged(UUID batch);

    /// The whole batch waits until the transaction ends.
    void hold(UUID batch);

    void give(UUID batch, boolean agreed, String words, Viewer by, Instant at);
}
