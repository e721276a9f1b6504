package org.fanlight.access.staff;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.jspecify.annotations.Nullable;

/// Somebody who is to join an agency.
///
/// @param email in lower case
public record NewColleague(
        String name,
        String email,
        Set<Role> roles,
        @Nullable UUID team) {

    @Override
    public String toString() {
        return "NewColleague[kept private]";
    }
}
