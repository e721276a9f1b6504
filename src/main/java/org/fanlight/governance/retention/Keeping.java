package org.fanlight.governance.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long one record is kept, and what stands in the way of its removal after that.
///
/// @param reference of a contact; empty for others, and where it is hidden from whoever asks
public record Keeping(KeptRecord record, String reference, Term term, Optional<StandsInTheWay> inTheWay) {

    /// How long.
    public sealed interface Term {}

    /// Until a day, that day included.
    public record Until(LocalDate day, String rule, int edition, CountedFrom from, LocalDate countedOn)
            implements Term {}

    /// A rule holds, but the day from which it counts is not known: the record is kept.
    public record NotWorkedOut(String rule, CountedFrom from) implements Term {}

    /// No rule says how long: the record is kept.
    public record NoRule() implements Term {}

    /// Of what a row of the database says.
    public static Term term(
            @Nullable String rule,
            int edition,
            @Nullable CountedFrom from,
            @Nullable LocalDate countedOn,
            @Nullable LocalDate until) {
        if (rule == null || from == null) {
            return new NoRule();
        }
        return countedOn == null || until == null
                ? new NotWorkedOut(rule, from)
                : new Until(until, rule, edition, from, countedOn);
    }
}
