package org.fanlight.people;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names one person.
public record PersonId(UUID value) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// The id as a form or an address sends it, or nothing when it is not one.
    public static Optional<PersonId> typed(String typed) {
        return WRITTEN.matcher(typed).matches() ? Optional.of(new PersonId(UUID.fromString(typed))) : Optional.empty();
    }
}
