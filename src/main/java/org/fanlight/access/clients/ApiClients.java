package org.fanlight.access.clients;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The systems that may use the API.
public interface ApiClients {

    /// False, and nothing done, where the client id is taken.
    boolean add(ApiClient client);

    Optional<ApiClient> find(UUID id);

    Optional<ApiClient> withClientId(String clientId);

    /// The same as [#find] for as long as the transaction, in which nobody else changes its secrets or closes it.
    Optional<ApiClient> hold(UUID id);

    /// All there are, the open ones first, by name.
    List<ClientStanding> standings();

    Optional<ClientStanding> standing(UUID id);

    void close(UUID client, ClientClosure closure);
}
