package org.fanlight.governance.unusual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.people.PersonId;
import org.jspecify.annotations.Nullable;

/// Looks of one worker on one day that a rule calls unusual, which is not to say wrong.
///
/// @param person at whom they looked, where the rule is about that
/// @param colleague whose surname it is; empty for other rules
/// @param firstAct the first of the looks in the trail
/// @param looks how many: records where they were many in a row, else acts
/// @param minutes within how many minutes, where they were many in a row; else 0
public record Unusual(
        UnusualKind kind,
        UUID who,
        String name,
        @Nullable PersonId person,
        String colleague,
        long firstAct,
        Instant firstAt,
        LocalDate day,
        int looks,
        int minutes) {}
