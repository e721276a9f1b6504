package org.fanlight.access.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Subject;

/// A restriction that stands: for everybody without need, what it restricts does not exist.
///
/// @param searches what a search says to whoever has no need
/// @param reviewOn by when somebody must ask whether it is still needed, after the newest look
/// @param needs who needs to know just now, by name
public record Restriction(
        UUID id,
        Subject subject,
        String reason,
        WhatSearchesSay searches,
        LocalDate reviewOn,
        Instant since,
        String by,
        List<Need> needs) {

    /// Longest time until somebody must look at a restriction again.
    public static final int LONGEST_MONTHS = 12;

    public Restriction {
        needs = List.copyOf(needs);
    }

    public boolean isDueOn(LocalDate today) {
        return !reviewOn.isAfter(today);
    }

    public boolean isNeededBy(UUID account) {
        return needs.stream().anyMatch(need -> need.account().equals(account));
    }
}
