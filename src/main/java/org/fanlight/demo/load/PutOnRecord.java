package org.fanlight.demo.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fanlight.demo.past.Chapter;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.people.People;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts a chapter of the past on record.
@Component
@Profile("demo")
class PutOnRecord {

    private final People people;
    private final CopyRows copyRows;
    private final JdbcClient jdbc;

    PutOnRecord(People people, CopyRows copyRows, JdbcClient jdbc) {
        this.people = people;
        this.copyRows = copyRows;
        this.jdbc = jdbc;
    }

    void put(Chapter chapter, Instant now) {
        if (!chapter.people().isEmpty()) {
            people.addAll(chapter.people());
            people.relateAll(chapter.relationships());
        }
        copyRows.copy(chapter.rows());
        var contacts = chapter.rows().stream()
                .filter(ContactRow.class::isInstance)
                .map(row -> ((ContactRow) row).id())
                .toArray(UUID[]::new);
        jdbc.sql("select frontdoor.work_out_standing(:contacts, :now)")
                .param("contacts", contacts)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> contacts.length)
                .list();
    }

    /// So that the next contact gets a reference of its own.
    void useNumbers(long contacts) {
        jdbc.sql("select count(nextval('frontdoor.contact_number')) from generate_series(1, :contacts)")
                .param("contacts", contacts)
                .query(Long.class)
                .single();
    }
}
