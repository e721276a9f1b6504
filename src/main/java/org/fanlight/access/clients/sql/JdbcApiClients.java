package org.fanlight.access.clients.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ClientClosure;
import org.fanlight.access.clients.ClientStanding;
import org.fanlight.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiClients implements ApiClients {

    private static final String CLIENT = """
            select id, client_id, name, agency_id, scopes
            from access.api_client
            """;

    private static final String STANDING = """
            select c.id, c.client_id, c.name, c.agency_id, c.scopes, c.created_at, c.last_token_at,
                   s.made_by_name, x.closed_at, x.closed_by, x.closed_by_name, x.reason
            from access.api_client c
            join access.api_secret s on s.api_client_id = c.id and s.number = 1
            left join access.api_client_closure x on x.api_client_id = c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcApiClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean add(ApiClient client) {
        return jdbc.sql("""
                insert into access.api_client (id, client_id, name, agency_id, scopes, created_at)
                values (:id, :clientId, :name, :agency, :scopes, :at)
                on conflict (client_id) do nothing
                """)
                        .param("id", client.id())
                        .param("clientId", client.clientId())
                        .param("name", client.name())
                        .param("agency", client.agency())
                        .param("scopes", Scopes.column(client.scopes()))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
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

    @Override
    public Optional<ApiClient> hold(UUID id) {
        return jdbc.sql(CLIENT + "where id = :id for update")
                .param("id", id)
                .query(JdbcApiClients::client)
                .optional();
    }

    @Override
    public List<ClientStanding> standings() {
        return jdbc.sql(STANDING + "order by x.closed_at is not null, c.name, c.client_id")
                .query(JdbcApiClients::standing)
                .list();
    }

    @Override
    public Optional<ClientStanding> standing(UUID id) {
        return jdbc.sql(STANDING + "where c.id = :id")
                .param("id", id)
                .query(JdbcApiClients::standing)
                .optional();
    }

    @Override
    public void close(UUID client, ClientClosure closure) {
        jdbc.sql("""
                insert into access.api_client_closure (api_client_id, closed_at, closed_by, closed_by_name, reason)
                values (:client, :at, :by, :byName, :reason)
                """)
                .param("client", client)
                .param("at", closure.at().atOffset(ZoneOffset.UTC))
                .param("by", closure.by())
                .param("byName", closure.byName())
                .param("reason", closure.reason())
                .update();
    }

    private static ApiClient client(ResultSet row, int index) throws SQLException {
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                row.getObject("agency_id", UUID.class),
                Scopes.of(row));
    }

    private static ClientStanding standing(ResultSet row, int index) throws SQLException {
        return new ClientStanding(
                client(row, index),
                Moments.at(row, "created_at"),
                row.getString("made_by_name"),
                Moments.maybe(row, "last_token_at"),
                closure(row));
    }

    private static Optional<ClientClosure> closure(ResultSet row) throws SQLException {
        var at = Moments.maybe(row, "closed_at").orElse(null);
        return at == null
                ? Optional.empty()
                : Optional.of(new ClientClosure(
                        at,
                        row.getObject("closed_by", UUID.class),
                        row.getString("closed_by_name"),
                        row.getString("reason")));
    }
}
