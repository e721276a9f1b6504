package org.fanlight.frontdoor.door.sql;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.fanlight.frontdoor.door.PublicPosts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublicPosts implements PublicPosts {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    JdbcPublicPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(String address, Instant now) {
        forget(now);
        return jdbc.sql("""
                insert into frontdoor.public_post as p (address, since, posts)
                values (:address, date_bin('10 minutes', :now, timestamptz 'epoch'), 1)
                on conflict (address, since) do update
                set posts = p.posts + 1
                returning posts
                """)
                .param("address", address)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void forget(Instant now) {
        jdbc.sql("""
                delete from frontdoor.public_post
                where since < :then
                """)
                .param("then", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }
}
