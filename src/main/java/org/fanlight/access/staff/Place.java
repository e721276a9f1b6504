package org.fanlight.access.staff;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.jspecify.annotations.Nullable;

/// What somebody is in their agency.
public record Place(Set<Role> roles, @Nullable UUID team) {

    public Place {
        roles = Set.copyOf(roles);
    }
}
