package org.fanlight.access.sso.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.sso.ProviderSession;
import org.fanlight.access.sso.ProviderSessions;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProviderSessions implements ProviderSessions {

    private static final String COLUMNS =
            "id, provider_id, account_id, subject, provider_sid, refresh_token, signed_in_at, silent_since\n";
    private static final String SESSION = "select " + COLUMNS + "from access.provider_session\n";

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcProviderSessions(JdbcClient jdbc, Encryption encryption) {
        this.encryption = encryption;
        this.jdbc = jdbc;
    }

    @Override
    public void add(ProviderSession session) {
        jdbc.sql("""
                insert into access.provider_session (
                  id, provider_id, account_id, subject, provider_sid, refresh_token, signed_in_at, looked_at)
                values (:id, :provider, :account, :subject, :theirs, :token, :at, :at)
                """)
                .param("id", session.id())
                .param("provider", session.provider())
                .param("account", session.account())
                .param("subject", session.subject())
                .param("theirs", session.theirs().orElse(null))
                .param(
                        "token",
                        encryption.textIfAny(ProviderColumns.TOKEN, session.id(), session.refreshToken()),
                        Types.BINARY)
                .param("at", session.signedInAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ProviderSession> find(UUID id) {
        return jdbc.sql(SESSION + "where id = :id")
                .param("id", id)
                .query(this::session)
                .optional();
    }

    @Override
    public List<ProviderSession> ofProvider(UUID provider) {
        return jdbc.sql(SESSION + "where provider_id = :provider")
                .param("provider", provider)
                .query(this::session)
                .list();
    }

    @Override
    public List<ProviderSession> spokenOf(UUID provider, Optional<String> theirs, Optional<String> subject) {
        return jdbc.sql(SESSION + """
                where provider_id = :provider
                and (cast(:theirs as text) is not null or cast(:subject as text) is not null)
                and (cast(:theirs as text) is null or provider_sid = :theirs)
                and (cast(:subject as text) is null or subject = :subject)
                """)
                .param("provider", provider)
                .param("theirs", theirs.orElse(null))
                .param("subject", subject.orElse(null))
                .query(this::session)
                .list();
    }

    @Override
    public List<ProviderSession> takeDue(Instant now, int atMost) {
        return jdbc.sql("""
                update access.provider_session
                set looked_at = :now
                where id in (
                  select s.id
                  from access.provider_session s
                  cross join lateral (
                    select e.look_again_minutes
                    from access.identity_provider_edition e
                    where e.provider_id = s.provider_id
                    order by e.number desc
                    limit 1) e
                  where s.looked_at <= :now - make_interval(mins => e.look_again_minutes)
                  order by s.looked_at
                  limit :atMost
                  for update of s skip locked)
                returning
                """ + COLUMNS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost)
                .query(this::session)
                .list();
    }

    @Override
    public void holds(UUID id, Optional<String> refreshToken) {
        jdbc.sql("""
                update access.provider_session
                set refresh_token = coalesce(:token, refresh_token),
                    silent_since = null
                where id = :id
                """)
                .param("token", encryption.textIfAny(ProviderColumns.TOKEN, id, refreshToken), Types.BINARY)
                .param("id", id)
                .update();
    }

    @Override
    public void silent(UUID id, Instant since) {
        jdbc.sql("update access.provider_session set silent_since = :since where id = :id")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from access.provider_session where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private ProviderSession session(ResultSet row, int index) throws SQLException {
        return new ProviderSession(
                row.getObject("id", UUID.class),
                row.getObject("provider_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("subject"),
                Optional.ofNullable(row.getString("provider_sid")),
                encryption.textIfAny(ProviderColumns.TOKEN, row),
                Moments.at(row, "signed_in_at"),
                Moments.maybe(row, "silent_since"));
    }
}
