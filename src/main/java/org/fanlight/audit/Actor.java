package org.fanlight.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever acts: a signed-in person, a service of another agency, the public, or the house itself.
///
/// @param id the account or API client; null for the public and the house
/// @param name as shown to somebody who reads the audit later
/// @param role the role held at the time of the act, in words
/// @param agency the agency they act for; null for the public and the house
public record Actor(
        @Nullable UUID id,
        String name,
        String role,
        @Nullable UUID agency) {

    /// Somebody without an account, on a public page.
    public static final Actor PUBLIC = new Actor(null, "Member of the public", "Public page");

    /// Work the house does by itself, such as a reminder that falls due.
    public static final Actor HOUSE = new Actor(null, "Fanlight", "Automatic");

    /// Somebody who acts for no agency.
    public Actor(@Nullable UUID id, String name, String role) {
        this(id, name, role, null);
    }
}
