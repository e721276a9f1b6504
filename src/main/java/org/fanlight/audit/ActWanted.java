package org.fanlight.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which acts somebody asks for who finds out who looked; all that is said must hold.
///
/// @param from the first moment; `until` is the first that is too late
/// @param about the records that the acts are about; nothing where that does not matter
/// @param actor the account or system that acted
/// @param deed the code of the deed
/// @param sameSessionAs an act in whose session they were done
public record ActWanted(
        Instant from,
        Instant until,
        @Nullable About about,
        @Nullable UUID actor,
        @Nullable String deed,
        @Nullable String purpose,
        @Nullable Long sameSessionAs) {

    /// @param records on which, or in the course of which, something was done
    /// @param shown people whom a search may have shown
    public record About(List<Subject> records, List<UUID> shown) {}
}
