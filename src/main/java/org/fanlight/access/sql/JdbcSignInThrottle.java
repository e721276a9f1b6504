package org.fanlight.access.sql;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.fanlight.access.SignInThrottle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSignInThrottle implements SignInThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean refuses(String email, String address) {
        return jdbc.sql("""
                select
                  (select count(*) from access.sign_in_failure where email = :email and at > :since) >= :perEmail
                  or (select count(*) from access.sign_in_failure where address = :address and at > :since) >= :perAddress
                """)
                .param("email", normalised(email))
                .param("address", address)
                .param("since", windowStart())
                .param("perEmail", FAILURES_PER_EMAIL)
                .param("perAddress", FAILURES_PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void failed(String email, String address) {
        jdbc.sql("delete from access.sign_in_failure where at <= :since")
                .param("since", windowStart())
                .update();
        jdbc.sql("""
                insert into access.sign_in_failure (email, address, at)
                values (:email, :address, :at)
                """)
                .param("email", normalised(email))
                .param("address", address)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void succeeded(String email) {
        jdbc.sql("delete from access.sign_in_failure where email = :email")
                .param("email", normalised(email))
                .update();
    }

    private OffsetDateTime windowStart() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }

    private static String normalised(String email) {
        var clean = email.strip().toLowerCase(Locale.ROOT);
        return clean.length() <= 254 ? clean : clean.substring(0, 254);
    }
}
