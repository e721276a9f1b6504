package org.fanlight.access.sso;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;

/// The roles and the team that accounts have by what their provider says. Only the house reads and writes it.
public interface MappedPlaces {

    /// The roles that an account has by mapping alone.
    Set<Role> roles(UUID account);

    /// Gives a role that the account did not have.
    void give(UUID account, Role role);

    /// Takes away a role that it had by mapping.
    void take(UUID account, Role role);

    /// The team that the mapping put somebody into.
    Optional<UUID> team(String issuer, String subject);

    /// Puts the account into a team, or into none.
    void move(String issuer, String subject, UUID account, Optional<UUID> team);
}
