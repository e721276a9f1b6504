package org.fanlight.worktime;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that somebody said about hours or clocks, which is never changed, only followed by something newer.
///
/// @param number counts what was said about the same thing; the first is number 1
/// @param by nothing where it came with the house
public record Said<T>(UUID id, int number, T what, String why, Instant at, Optional<UUID> by, String byName) {

    /// The same saying of something else, such as of the whole of which this was a part.
    public <S> Said<S> of(S other) {
        return new Said<>(id, number, other, why, at, by, byName);
    }
}
