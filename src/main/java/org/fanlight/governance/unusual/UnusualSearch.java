package org.fanlight.governance.unusual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Days that are searched for unusual looks, and how far that has come.
///
/// @param by who asked for it; the house, where it is each night’s
public record UnusualSearch(UUID id, LocalDate from, LocalDate to, String by, int daysDone, int found) {

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean hasEnded() {
        return daysDone == days();
    }

    /// The next day to be searched.
    public LocalDate next() {
        return from.plusDays(daysDone);
    }
}
