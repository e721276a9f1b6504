package org.fanlight.access.clients;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Scope;
import org.fanlight.audit.Subject;

/// Another agency's system that may use the API.
///
/// @param clientId what it signs in as, such as `larkshire-police`
/// @param name as the audit trail shows it
/// @param agency the agency it speaks for
public record ApiClient(UUID id, String clientId, String name, UUID agency, Set<Scope> scopes) {

    /// The client as the audit trail's records name it.
    public Subject subject() {
        return new Subject("api-client", id);
    }
}
