package org.fanlight.access.clients.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.clients.ApiToken;
import org.fanlight.access.clients.ApiTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcApiTokens implements ApiTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void keep(ApiToken token) {
        jdbc.sql("delete from access.api_token where expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into access.api_token (hash, api_client_id, scopes, issued_at, expires_at)
                values (:hash, :client, :scopes, :issuedAt, :expiresAt)
                """)
                .param("hash", hash(token.value()))
                .param("client", token.client())
                .param("scopes", Scopes.column(token.scopes()))
                .param("issuedAt", token.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                update access.api_client
                set last_token_at = :issuedAt
                where id = :client
                """)
                .param("issuedAt", token.issuedAt().atOffset(ZoneOffset.UTC))
                .param("client", token.client())
                .update();
    }

    @Override
    public void endAllOf(UUID client) {
        jdbc.sql("delete from access.api_token where api_client_id = :client")
                .param("client", client)
                .update();
    }

    @Override
    public Optional<CallingSystem> systemWith(String tokenValue) {
        return jdbc.sql("""
                select c.id, c.name, c.agency_id, t.scopes
                from access.api_token t
                join access.api_client c on c.id = t.api_client_id
                where t.hash = :hash
                and t.expires_at > :now
                and not exists (select from access.api_client_closure x where x.api_client_id = c.id)
                """)
                .param("hash", hash(tokenValue))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(JdbcApiTokens::system)
                .optional();
    }

    private static CallingSystem system(ResultSet row, int index) throws SQLException {
        return new CallingSystem(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("agency_id", UUID.class),
                Scopes.of(row));
    }

    /// A token is long and random: a plain hash is enough, and quick.
    private static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
