package org.fanlight.access.clients.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.clients.ApiSecret;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.access.clients.GoodSecret;
import org.fanlight.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiSecrets implements ApiSecrets {

    private final JdbcClient jdbc;

    JdbcApiSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ApiSecret secret) {
        jdbc.sql("""
                insert into access.api_secret (
                  api_client_id, number, hash, made_at, made_by, made_by_name, earlier_end_at)
                values (:client, :number, :hash, :madeAt, :madeBy, :madeByName, :earlierEnd)
                """)
                .param("client", secret.client())
                .param("number", secret.number())
                .param("hash", secret.hash())
                .param("madeAt", secret.madeAt().atOffset(ZoneOffset.UTC))
                .param("madeBy", secret.madeBy())
                .param("madeByName", secret.madeByName())
                .param(
                        "earlierEnd",
                        secret.earlierEnd()
                                .map(end -> end.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }

    @Override
    public List<GoodSecret> good(UUID client, Instant now) {
        return jdbc.sql("""
                select s.number, s.hash, s.made_at, s.made_by_name, replaced.end_at
                from access.api_secret s
                cross join lateral (
                  select min(later.earlier_end_at) as end_at
                  from access.api_secret later
                  where later.api_client_id = s.api_client_id
                  and later.number > s.number) replaced
                where s.api_client_id = :client
                and (replaced.end_at is null or replaced.end_at > :now)
                and not exists (select from access.api_client_closure x where x.api_client_id = s.api_client_id)
                order by s.number desc
                """)
                .param("client", client)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcApiSecrets::secret)
                .list();
    }

    private static GoodSecret secret(ResultSet row, int index) throws SQLException {
        return new GoodSecret(
                row.getInt("number"),
                row.getString("hash"),
                Moments.at(row, "made_at"),
                row.getString("made_by_name"),
                Moments.maybe(row, "end_at"));
    }
}
