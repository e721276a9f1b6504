package org.fanlight.access.staff.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.fanlight.access.staff.PasswordRequests;
import org.fanlight.database.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasswordRequests implements PasswordRequests {

    private static final int LONGEST = 254;
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcPasswordRequests(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public boolean refuses(String email, String address, Instant now) {
        return jdbc.sql("""
                select
                  (select count(*) from access.password_request where email = :email and asked_at > :since) >= :perEmail
                  or (select count(*) from access.password_request where address = :address and asked_at > :since)
                    >= :perAddress
                """)
                .param("email", normalised(email))
                .param("address", address)
                .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("perEmail", PER_EMAIL)
                .param("perAddress", PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(String email, String address, Instant at) {
        jdbc.sql("""
                insert into access.password_request (id, email, address, asked_at)
                values (:id, :email, :address, :at)
                """)
                .param("id", ids.next())
                .param("email", normalised(email))
                .param("address", address)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<String> take(Instant now) {
        return jdbc.sql("""
                        update access.password_request
                        set dealt_with_at = :now
                        where id in (
                          select waiting.id
                          from access.password_request waiting
                          where waiting.dealt_with_at is null
                          order by waiting.asked_at
                          limit :atOnce
                          for update skip locked)
                        returning email
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("atOnce", AT_ONCE)
                .query(String.class)
                .list();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from access.password_request where asked_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String normalised(String email) {
        var clean = email.strip().toLowerCase(Locale.ROOT);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
