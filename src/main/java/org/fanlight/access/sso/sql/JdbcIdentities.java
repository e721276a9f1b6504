package org.fanlight.access.sso.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.sso.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcIdentities implements Identities {

    private final JdbcClient jdbc;

    JdbcIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String issuer, String subject) {
        jdbc.sql("""
                select pg_advisory_xact_lock(
                  hashtextextended('identity ' || cast(:issuer as text) || ' ' || cast(:subject as text), 0))
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((_, _) -> subject)
                .list();
    }

    @Override
    public Optional<UUID> accountOf(String issuer, String subject) {
        return jdbc.sql("""
                select account_id
                from access.identity
                where issuer = :issuer
                and subject = :subject
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean bind(String issuer, String subject, UUID account, Instant at) {
        return jdbc.sql("""
                insert into access.identity (issuer, subject, account_id, bound_at)
                values (:issuer, :subject, :account, :at)
                on conflict (issuer, subject) do nothing
                """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
