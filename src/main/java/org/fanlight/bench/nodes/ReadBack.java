package org.fanlight.bench.nodes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fanlight.bench.Acknowledged;
import org.fanlight.bench.Unexpected;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads back what was acknowledged: words as the pages show them, rows by their ids alone.
record ReadBack(Stage stage, JdbcClient owner) {

    private static final String MAIL_DOMAIN = "@bench.example>";
    private static final Duration UNTIL_SENT = Duration.ofMinutes(7);

    /// Contacts, decisions and their words that are not on their pages.
    int missing() throws Unexpected {
        var reader = stage.workers().getFirst();
        var missing = 0;
        for (var contact : acknowledged().contacts()) {
            missing += reader.page("/contacts/" + contact.contact()).contains(contact.note()) ? 0 : 1;
        }
        for (var decision : acknowledged().decisions()) {
            missing += reader.page("/contacts/" + decision.contact() + "/decisions")
                            .contains(decision.rationale())
                    ? 0
                    : 1;
        }
        return missing;
    }

    int draftsLost() throws Unexpected {
        var reader = stage.workers().getLast();
        var lost = stage.journal().count(Journal.Meeting.DRAFT_LOST);
        for (var draft : acknowledged().drafts()) {
            lost += reader.page("/calls/" + draft.conversation())
                            .contains(draft.notes().strip())
                    ? 0
                    : 1;
        }
        return lost;
    }

    /// Calls that became two contacts, contacts with two decisions, messages that came twice.
    int twice() {
        var calls = stage.journal().calls().toArray(UUID[]::new);
        return moreThanOne(
                        "select count(*) from frontdoor.contact where conversation_id = any (:ids) "
                                + "group by conversation_id having count(*) > 1",
                        calls)
                + moreThanOne(
                        "select count(*) from frontdoor.decision where contact_id = any (:ids) "
                                + "group by contact_id having count(*) > 1",
                        contacts())
                + (int) stage.mail().arrived().values().stream()
                        .filter(times -> times > 1)
                        .count();
    }

    private int moreThanOne(String sql, UUID[] ids) {
        return owner.sql(sql).param("ids", ids).query(Long.class).list().size();
    }

    /// Acknowledgements to referrers that never came to the mail server, once there was time for all of them.
    int unsent() throws InterruptedException {
        var wanted = messageIds();
        var deadline = System.nanoTime() + UNTIL_SENT.toNanos();
        while (!stage.mail().arrived().keySet().containsAll(wanted) && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
        }
        var arrived = stage.mail().arrived().keySet();
        return (int) wanted.stream().filter(id -> !arrived.contains(id)).count();
    }

    private List<String> messageIds() {
        var ids = new ArrayList<String>();
        for (var contact : contacts()) {
            var reference = "contact-acknowledged/" + contact;
            ids.add("<" + UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)) + MAIL_DOMAIN);
        }
        return ids;
    }

    private UUID[] contacts() {
        return StreamSupport.stream(acknowledged().contacts().spliterator(), false)
                .map(Acknowledged.Contact::contact)
                .toArray(UUID[]::new);
    }

    private Acknowledged acknowledged() {
        return stage.journal().acknowledged();
    }
}
