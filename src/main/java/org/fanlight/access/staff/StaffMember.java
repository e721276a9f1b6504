package org.fanlight.access.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.audit.Actor;
import org.fanlight.audit.Subject;
import org.jspecify.annotations.Nullable;

/// Somebody who works for an agency, or did.
///
/// @param lastUsed when they last signed in, if they ever did
public record StaffMember(
        UUID id,
        String name,
        String email,
        Set<Role> roles,
        UUID agency,
        @Nullable UUID team,
        AccountStanding standing,
        Optional<Instant> lastUsed) {

    public Place place() {
        return new Place(roles, team);
    }

    /// The account as what an act is about.
    public Subject subject() {
        return new Subject("account", id);
    }

    /// All roles in words, in the order of the table.
    public String roleWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    public boolean isActive() {
        return standing == AccountStanding.ACTIVE;
    }

    /// As the audit trail names them.
    public Actor actor() {
        return new Actor(id, name, roleWords(), agency);
    }

    /// Whether they look after their agency's people.
    public boolean isCoordinator() {
        return isActive() && roles.contains(Role.AGENCY_COORDINATOR);
    }
}
