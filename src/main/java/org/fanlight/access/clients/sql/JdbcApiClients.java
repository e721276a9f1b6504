package org.fanlight.access.clients.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiClients implements ApiClients {

    private static final String CLIENT = """
            select id, client_id, name, agency_id, scopes, secret_hash
            from access.api_client
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcApiClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(ApiClient client) {
        jdbc.sql("""
                insert into access.api_client (id, client_id, name, agency_id, secret_hash, scopes, created_at)
                values (:id, :clientId, :name, :agency, :secretHash, :scopes, :at)
                """)
                .param("id", client.id())
                .param("clientId", client.clientId())
                .param("name", client.name())
                .param("agency", client.agency())
                .param("secretHash", client.secretHash())
                .param("scopes", Scopes.column(client.scopes()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ApiClient> find(UUID id) {
        return jdbc.sql(CLIENT + "where id = :id")
                .param("id", id)
                .query(JdbcApiClients::client)
                .optional();
    }

    @Override
    public Optional<ApiClient> withClientId(String clientId) {
        return jdbc.sql(CLIENT + "where client_id = :clientId")
                .param("clientId", clientId)
                .query(JdbcApiClients::client)
                .optional();
    }

    private static ApiClient client(ResultSet row, int index) throws SQLException {
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                row.getObject("agency_id", UUID.class),
                Scopes.of(row),
                row.getString("secret_hash"));
    }
}
