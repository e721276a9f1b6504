package org.fanlight.access.clients;

import java.time.Instant;
import java.util.UUID;

/// That a client may no longer use the API.
public record ClientClosure(Instant at, UUID by, String byName, String reason) {}
