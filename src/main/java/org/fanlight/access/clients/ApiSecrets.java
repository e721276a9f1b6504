package org.fanlight.access.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The secrets that clients were given, as hashes.
public interface ApiSecrets {

    void add(ApiSecret secret);

    /// The newest of an open client first, then those before it whose end has not come; none of a closed one.
    List<GoodSecret> good(UUID client, Instant now);
}
