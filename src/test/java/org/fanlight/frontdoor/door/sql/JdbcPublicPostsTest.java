package org.fanlight.frontdoor.door.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.time.Instant;
import java.util.List;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcPublicPostsTest {

    private static final Instant NOW = london("2026-11-23 11:09");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcPublicPosts posts = new JdbcPublicPosts(database.jdbc());

    @Test
    void eachAddressIsCountedForItself() {
        posts.count("192.0.2.1", NOW);

        assertThat(posts.count("192.0.2.1", NOW)).isEqualTo(2);
        assertThat(posts.count("192.0.2.2", NOW)).isEqualTo(1);
    }

    @Test
    void anotherTenMinutesBeginAgain() {
        posts.count("192.0.2.1", NOW);

        assertThat(posts.count("192.0.2.1", london("2026-11-23 11:10"))).isEqualTo(1);
    }

    @Test
    void noAddressIsKeptLonger() {
        posts.count("192.0.2.1", NOW);

        posts.count("192.0.2.2", london("2026-11-23 11:16"));

        assertThat(addresses()).containsExactly("192.0.2.2");
    }

    private List<String> addresses() {
        return database.jdbc()
                .sql("select address from frontdoor.public_post")
                .query(String.class)
                .list();
    }
}
