package org.fanlight.frontdoor.contacts.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.Presence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPresence implements Presence {

    /// Somebody whose page has not asked for this long has left.
    private static final Duration GONE_AFTER = Duration.ofSeconds(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPresence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String wordsFor(ContactId contact, Viewer viewer) {
        var now = clock.instant();
        var others = jdbc.sql("""
                with me as (
                  insert into frontdoor.presence (contact_id, account_id, name, seen_at)
                  values (:contact, :me, :name, :now)
                  on conflict (contact_id, account_id) do update
                  set seen_at = excluded.seen_at)
                select name
                from frontdoor.presence
                where contact_id = :contact
                and account_id <> :me
                and seen_at > :since
                order by name
                """)
                .param("contact", contact.value())
                .param("me", viewer.accountId())
                .param("name", viewer.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(GONE_AFTER).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        return words(others);
    }

    private static String words(List<String> others) {
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> others.getFirst() + " is working on this";
            default ->
                String.join(", ", others.subList(0, others.size() - 1)) + " and " + others.getLast()
                        + " are working on this";
        };
    }
}
