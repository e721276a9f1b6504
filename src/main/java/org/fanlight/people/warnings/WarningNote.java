package org.fanlight.people.warnings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A warning note with all that came of it. It is never changed: another one follows it, or it is ended.
///
/// @param written by whom it was proposed
/// @param askedOfName the manager who was asked to agree
/// @param reviewOn when a manager must look at it, after the newest review
/// @param agreed null while no manager has agreed
/// @param declined null unless a manager did not agree
/// @param kept the newest review that kept it; null where there was none
/// @param ended null while it has not ended
public record WarningNote(
        WarningId id,
        NewWarning said,
        Signed written,
        String askedOfName,
        LocalDate reviewOn,
        @Nullable Signed agreed,
        @Nullable Signed declined,
        @Nullable Signed kept,
        @Nullable Signed ended) {

    /// Whether it waits for a manager.
    public boolean isProposed() {
        return agreed == null && declined == null && ended == null;
    }

    /// Whether it was agreed and has not ended.
    public boolean isStanding() {
        return agreed != null && ended == null;
    }

    /// Whether workers must be shown it: one that is only proposed already may save somebody.
    public boolean isShown() {
        return isProposed() || isStanding();
    }

    public boolean isDueOn(LocalDate today) {
        return isStanding() && !reviewOn.isAfter(today);
    }
}
