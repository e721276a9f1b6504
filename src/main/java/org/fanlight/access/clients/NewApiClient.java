package org.fanlight.access.clients;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Scope;

/// A system that shall be able to use the API.
public record NewApiClient(String name, UUID agency, Set<Scope> scopes) {}
