package org.fanlight.access.lostdevice.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.access.lostdevice.Reset;
import org.fanlight.access.lostdevice.Resets;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcResets implements Resets {

    private static final String OPEN = """
            select r.id, r.account_id, a.name, a.email, r.reason, r.asked_by, r.asked_by_name, r.asked_at,
              r.expires_at
            from access.second_step_reset r
            join access.account a on a.id = r.account_id
            where r.expires_at > :now
            and not exists (
              select
              from access.second_step_reset_ending e
              where e.reset_id = r.id)
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcResets(JdbcClient jdbc, Encryption encryption) {
        this.encryption = encryption;
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, UUID account, String reason, Viewer by, Instant at, Instant until) {
        jdbc.sql("""
                insert into access.second_step_reset (
                  id, account_id, reason, asked_at, asked_by, asked_by_name, expires_at)
                values (:id, :account, :reason, :at, :by, :byName, :until)
                """)
                .param("id", id)
                .param("account", account)
                .param("reason", encryption.text(ResetColumns.REASON, id, reason))
                .param("at", moment(at))
                .param("by", by.accountId())
                .param("byName", by.name())
                .param("until", moment(until))
                .update();
    }

    @Override
    public List<Reset> open(Instant now) {
        return jdbc.sql(OPEN + "order by r.asked_at, r.id")
                .param("now", moment(now))
                .query(this::reset)
                .list();
    }

    @Override
    public Optional<Reset> find(UUID id, Instant now) {
        return jdbc.sql(OPEN + "and r.id = :id")
                .param("now", moment(now))
                .param("id", id)
                .query(this::reset)
                .optional();
    }

    @Override
    public boolean isAsked(UUID account, Instant now) {
        return jdbc.sql("select exists (" + OPEN + "and r.account_id = :account)")
                .param("now", moment(now))
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean end(UUID id, boolean agreed, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into access.second_step_reset_ending (reset_id, agreed, ended_at, ended_by, ended_by_name)
                        values (:id, :agreed, :at, :by, :byName)
                        on conflict (reset_id) do nothing
                        """)
                        .param("id", id)
                        .param("agreed", agreed)
                        .param("at", moment(at))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Reset reset(ResultSet row, int index) throws SQLException {
        return new Reset(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                encryption.text(ResetColumns.REASON, row),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                Moments.at(row, "asked_at"),
                Moments.at(row, "expires_at"));
    }
}
