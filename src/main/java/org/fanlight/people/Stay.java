package org.fanlight.people;

import java.time.LocalDate;
import java.util.Optional;

/// That somebody lives or lived at an address; a beginning may be unknown, an end that is missing means now.
public record Stay(Address address, Optional<LocalDate> from, Optional<LocalDate> until) {

    public static Stay now(Address address) {
        return new Stay(address, Optional.empty(), Optional.empty());
    }

    public Stay endedOn(LocalDate day) {
        return new Stay(address, from, Optional.of(day));
    }

    public boolean isCurrent() {
        return until.isEmpty();
    }
}
