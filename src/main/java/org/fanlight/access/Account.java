package org.fanlight.access;

import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Subject;
import org.jspecify.annotations.Nullable;

/// Somebody who signs in.
///
/// @param email in lower case; what they sign in with
/// @param passwordHash Argon2id, with its parameters
public record Account(
        UUID id,
        String email,
        String name,
        String passwordHash,
        Set<Role> roles,
        @Nullable UUID agency,
        @Nullable UUID team,
        AccountStanding standing) {

    /// Somebody who may sign in.
    public Account(
            UUID id,
            String email,
            String name,
            String passwordHash,
            Set<Role> roles,
            @Nullable UUID agency,
            @Nullable UUID team) {
        this(id, email, name, passwordHash, roles, agency, team, AccountStanding.ACTIVE);
    }

    /// Whether they may sign in.
    public boolean isActive() {
        return standing == AccountStanding.ACTIVE;
    }

    /// The account as what an act is about.
    public Subject subject() {
        return new Subject("account", id);
    }

    /// The account as the person who is about to act.
    public Viewer viewer() {
        return new Viewer(id, name, Set.copyOf(roles), agency, team);
    }
}
