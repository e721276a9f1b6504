package org.fanlight.people.warnings;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody proposes.
///
/// @param words what the worker should know
/// @param askedOf the account of the manager who is asked to agree
/// @param follows the note in whose place it comes; null where it is about something else
public record NewWarning(
        PersonId person,
        Warning warning,
        String words,
        LocalDate reviewOn,
        Told told,
        UUID askedOf,
        @Nullable WarningId follows) {

    public static final int LONGEST = 1_000;

    /// Longest time until a manager must look at a note again.
    public static final int LONGEST_MONTHS = 12;
}
