package org.fanlight.frontdoor.contacts.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    public Optional<String> wordsFor(ContactId contact, Viewer viewer) {
        var now = clock.instant();
        return isThere(contact, viewer, now) ? Optional.of(words(others(contact, viewer, now))) : Optional.empty();
    }

    private boolean isThere(ContactId contact, Viewer viewer, Instant now) {
        return jdbc.sql("""
                        insert into frontdoor.presence (contact_id, account_id, name, seen_at)
                        select id, :me, :name, :now
                        from frontdoor.contact
                        where id = :contact
                        on conflict (contact_id, account_id) do update
                        set seen_at = excluded.seen_at
                        """)
                        .param("contact", contact.value())
                        .param("me", viewer.accountId())
                        .param("name", viewer.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<String> others(ContactId contact, Viewer viewer, Instant now) {
        return jdbc.sql("""
                        select name
                        from frontdoor.presence
                        where contact_id = :contact
                        and account_id <> :me
                        and seen_at > :since
                        order by name
                        """)
                .param("contact", contact.value())
                .param("me", viewer.accountId())
                .param("since", now.minus(GONE_AFTER).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
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
