package org.fanlight.governance.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long each record is kept, worked out by the database from what stands in it just now.
public interface Keepings {

    /// Which records.
    enum Shown {
        DUE,
        /// Due, but something stands in the way.
        BLOCKED,
        /// Of which it cannot be worked out.
        UNKNOWN
    }

    /// The first of them.
    ///
    /// @param all how many there are
    record Some(List<Keeping> keepings, long all) {}

    /// Those longest due first.
    Some preview(Shown shown, int atMost);

    Optional<Keeping> of(KeptRecord record);

    /// How many rows of which table would go with it.
    Map<String, Integer> wouldGo(KeptRecord record);
}
