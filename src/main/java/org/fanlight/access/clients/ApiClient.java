package org.fanlight.access.clients;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Scope;

/// Another agency's system that may use the API.
///
/// @param clientId what it signs in as, such as `larkshire-police`
/// @param name as the audit trail shows it
/// @param agency the agency it speaks for
/// @param secretHash Argon2id, with its parameters
public record ApiClient(UUID id, String clientId, String name, UUID agency, Set<Scope> scopes, String secretHash) {}
