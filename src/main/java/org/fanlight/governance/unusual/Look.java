package org.fanlight.governance.unusual;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Subject;
import org.fanlight.people.PersonLookedAt;

/// Somebody opened a record.
///
/// @param act its number in the trail
/// @param people those at whom one looks who looks at the record
public record Look(long act, Instant at, Worker who, Subject record, List<PersonLookedAt> people) {

    /// @param colleagues the others of the same team, by their names
    /// @param keepsHours whether they work when the front door is open, and not in turns
    public record Worker(UUID account, String name, Set<String> colleagues, boolean keepsHours) {}
}
