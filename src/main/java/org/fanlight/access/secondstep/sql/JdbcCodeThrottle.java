package org.fanlight.access.secondstep.sql;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fanlight.access.secondstep.CodeThrottle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCodeThrottle implements CodeThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCodeThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean refuses(UUID account, String address) {
        return jdbc.sql("""
                select
                  (select count(*) from access.code_failure where account_id = :account and at > :since) >= :perAccount
                  or (select count(*) from access.code_failure where address = :address and at > :since) >= :perAddress
                """)
                .param("account", account)
                .param("address", address)
                .param("since", windowStart())
                .param("perAccount", FAILURES_PER_ACCOUNT)
                .param("perAddress", FAILURES_PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void failed(UUID account, String address) {
        jdbc.sql("delete from access.code_failure where at <= :since")
                .param("since", windowStart())
                .update();
        jdbc.sql("""
                insert into access.code_failure (account_id, address, at)
                values (:account, :address, :at)
                """)
                .param("account", account)
                .param("address", address)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void succeeded(UUID account) {
        jdbc.sql("delete from access.code_failure where account_id = :account")
                .param("account", account)
                .update();
    }

    private OffsetDateTime windowStart() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }
}
