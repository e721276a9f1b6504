package org.fanlight.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.audit.Actor;
import org.fanlight.database.Standpoint;
import org.jspecify.annotations.Nullable;

/// The signed-in person on whose behalf a page is shown or an act is done.
///
/// @param agency the agency they work for
/// @param team the team they work in, where they have one
public record Viewer(
        UUID accountId,
        String name,
        Set<Role> roles,
        @Nullable UUID agency,
        @Nullable UUID team) implements Serializable {

    /// Whether any of the viewer's roles is enough for what is asked. To be signed in needs none.
    public boolean may(Permission permission) {
        return permission == Permission.BE_SIGNED_IN || roles.stream().anyMatch(role -> role.allows(permission));
    }

    /// The viewer as the audit trail names them.
    public Actor actor() {
        return new Actor(accountId, name, roleWords(), agency);
    }

    /// The viewer as the database knows them.
    public Standpoint standpoint() {
        return Standpoint.ofPerson(
                accountId, agency, team, roles.stream().map(Role::name).collect(Collectors.toSet()));
    }

    /// All roles in words, in the order of the table.
    public String roleWords() {
        return roles.isEmpty()
                ? "No role yet"
                : roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    /// Whether this is the same person as the account named.
    public boolean is(@Nullable UUID account) {
        return accountId.equals(account);
    }
}
