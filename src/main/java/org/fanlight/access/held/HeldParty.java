package org.fanlight.access.held;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whom items are about or mention, with all by which they can be told.
///
/// @param person who that is in the people index; null where nobody has searched
/// @param standing how they come into it
/// @param names in full or in parts, as they stand on record
/// @param numbers phone and NHS numbers
/// @param homes where they live or lived
public record HeldParty(
        @Nullable UUID person,
        Standing standing,
        List<String> names,
        List<LocalDate> births,
        List<String> numbers,
        List<Home> homes) {

    /// How somebody comes into what is held.
    public enum Standing {
        NAMED,
        /// Got in touch, is no professional, and may be known.
        PRIVATE_REFERRER,
        /// Got in touch and asked to stay unnamed.
        UNNAMED_REFERRER
    }

    /// @param lines those of an envelope
    /// @param undisclosed whether nobody outside may learn it
    public record Home(List<String> lines, String postcode, boolean undisclosed) {

        public Home {
            lines = List.copyOf(lines);
        }
    }

    public HeldParty {
        names = List.copyOf(names);
        births = List.copyOf(births);
        numbers = List.copyOf(numbers);
        homes = List.copyOf(homes);
    }
}
