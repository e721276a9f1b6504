package org.fanlight.access;

import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.database.Standpoint;

/// Another agency's system that calls the API with a token.
///
/// @param client the API client it signed in as
/// @param agency the agency it speaks for
/// @param scopes what its token allows
public record CallingSystem(UUID client, String name, UUID agency, Set<Scope> scopes) {

    public static final String ROLE = "Service of another agency";

    /// Whether the token is enough for what is asked.
    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /// The system as the database knows it.
    public Standpoint standpoint() {
        return Standpoint.ofSystem(client, agency);
    }

    /// The system as the audit trail names it.
    public Actor actor() {
        return new Actor(client, name, ROLE, agency);
    }
}
