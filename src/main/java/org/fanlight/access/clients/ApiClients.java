package org.fanlight.access.clients;

import java.util.Optional;
import java.util.UUID;

/// The systems that may use the API.
public interface ApiClients {

    /// @throws org.springframework.dao.DuplicateKeyException where the id or client id is there already
    void add(ApiClient client);

    Optional<ApiClient> find(UUID id);

    Optional<ApiClient> withClientId(String clientId);
}
