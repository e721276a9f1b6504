package org.fanlight.people.sql;

import java.time.LocalDate;
import org.fanlight.people.BirthDate;
import org.jspecify.annotations.Nullable;

/// How the four kinds of birth date stand in columns.
enum BirthKind {
    KNOWN,
    ESTIMATED,
    UNBORN,
    NOT_KNOWN;

    /// A birth date as its three columns.
    record Columns(
            BirthKind kind,
            @Nullable LocalDate on,
            @Nullable Integer year) {

        static Columns of(BirthDate birth) {
            return switch (birth) {
                case BirthDate.Known(var on) -> new Columns(KNOWN, on, null);
                case BirthDate.Estimated(var year) -> new Columns(ESTIMATED, null, year.getValue());
                case BirthDate.Unborn(var dueOn) -> new Columns(UNBORN, dueOn, null);
                case BirthDate.NotKnown() -> new Columns(NOT_KNOWN, null, null);
            };
        }
    }
}
