package org.fanlight.governance.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Removes what was agreed to, and keeps what is left of it. The house alone removes and verifies.
public interface Removals {

    /// A record of a batch to which two others agreed.
    record Agreed(UUID batch, KeptRecord record) {}

    /// The next record to be removed.
    Optional<Agreed> next();

    /// With everything that hangs on it, or not at all: then it is taken out of its batch.
    ///
    /// @return why not; nothing where it is removed
    Optional<StandsInTheWay> remove(Agreed agreed);

    /// A batch of which something was removed that nobody has searched for yet.
    Optional<UUID> toVerify();

    void verify(UUID batch);

    /// The newest first, up to so many.
    List<RemovalStub> newest(int atMost);

    /// What is left of the record with this id, or of the record that a row with this id hung on.
    Optional<RemovalStub> of(UUID id);
}
