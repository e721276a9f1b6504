package org.fanlight.governance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.jspecify.annotations.Nullable;

/// What is called how, by ids.
///
/// @param contacts the reference of the contact to which a contact, a conversation or a check belongs
/// @param workers the names of accounts
public record Named(
        Map<PersonId, PersonLookedAt> people,
        Map<UUID, Reference> contacts,
        Map<UUID, String> workers,
        Map<UUID, String> agencies) {

    public Optional<PersonLookedAt> person(@Nullable PersonId id) {
        return Optional.ofNullable(id).map(people::get);
    }

    public Optional<Reference> contact(UUID matter) {
        return Optional.ofNullable(contacts.get(matter));
    }

    public Optional<String> worker(@Nullable UUID account) {
        return Optional.ofNullable(account).map(workers::get);
    }

    public Optional<String> agency(@Nullable UUID agency) {
        return Optional.ofNullable(agency).map(agencies::get);
    }
}
