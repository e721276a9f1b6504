package org.fanlight.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Looks up in the database what was acknowledged: once is right, never and twice are missing alike.
record MissingWrites(JdbcClient jdbc, Encryption encryption) {

    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private record Note(UUID contact, String words) {}

    private record Reason(UUID decision, UUID contact, String rationale) {}

    private record Saved(UUID conversation, int version, String notes) {}

    int of(Acknowledged writes) {
        return missing(list(writes.contacts()), this::contacts)
                + missing(list(writes.decisions()), this::decisions)
                + missing(list(writes.drafts()), this::drafts);
    }

    /// A contact counts as there when it, its note, its ending and its message are there once each.
    private long contacts(List<Acknowledged.Contact> sent) {
        var contacts = ids(sent, Acknowledged.Contact::contact);
        var notes = jdbc
                .sql("""
                select id, contact_id, words
                from frontdoor.contact_note
                where contact_id = any (:contacts)
                """)
                .param("contacts", contacts)
                .query((row, _) ->
                        new Note(row.getObject("contact_id", UUID.class), encryption.text(FrontDoorColumns.NOTE, row)))
                .list()
                .stream()
                .collect(groupingBy(Function.identity(), counting()));
        var whole = jdbc.sql("""
                select sent.contact
                from unnest(:contacts, :conversations) as sent (contact, conversation)
                where
                  (select count(*)
                   from frontdoor.contact c
                   where c.conversation_id = sent.conversation
                   and c.id = sent.contact) = 1
                  and (select count(*)
                   from frontdoor.conversation_ending e
                   where e.conversation_id = sent.conversation
                   and e.contact_id = sent.contact) = 1
                  and (select count(*)
                   from messages.message m
                   where m.reference = 'contact-acknowledged/' || sent.contact) = 1
                """)
                .param("contacts", contacts)
                .param("conversations", ids(sent, Acknowledged.Contact::conversation))
                .query(UUID.class)
                .set();
        return sent.stream()
                .filter(contact -> !whole.contains(contact.contact())
                        || notes.getOrDefault(new Note(contact.contact(), contact.note()), 0L) != 1)
                .count();
    }

    private long decisions(List<Acknowledged.Decision> sent) {
        var there = jdbc
                .sql("""
                        select id, contact_id, rationale
                        from frontdoor.decision
                        where contact_id = any (:contacts)
                        """)
                .param("contacts", ids(sent, Acknowledged.Decision::contact))
                .query((row, _) -> new Reason(
                        row.getObject("id", UUID.class),
                        row.getObject("contact_id", UUID.class),
                        encryption.text(FrontDoorColumns.RATIONALE, row)))
                .list()
                .stream()
                .collect(groupingBy(reason -> new Note(reason.contact(), reason.rationale())));
        return sent.stream()
                .filter(decision -> !there.getOrDefault(new Note(decision.contact(), decision.rationale()), List.of())
                        .equals(List.of(new Reason(decision.decision(), decision.contact(), decision.rationale()))))
                .count();
    }

    /// A draft may have gone on after the last answer that reached us, but it never goes back.
    private long drafts(List<Acknowledged.Draft> sent) {
        var there = jdbc
                .sql("""
                        select conversation_id, version, fields
                        from frontdoor.conversation_draft
                        where conversation_id = any (:conversations)
                        """)
                .param("conversations", ids(sent, Acknowledged.Draft::conversation))
                .query((row, _) -> new Saved(
                        row.getObject("conversation_id", UUID.class),
                        row.getInt("version"),
                        notes(encryption.text(FrontDoorColumns.DRAFT, row))))
                .list()
                .stream()
                .collect(toMap(Saved::conversation, Function.identity()));
        return sent.stream()
                .filter(draft -> {
                    var saved = there.get(draft.conversation());
                    return saved == null
                            || saved.version() < draft.version()
                            || saved.version() == draft.version()
                                    && !saved.notes().equals(draft.notes());
                })
                .count();
    }

    private static String notes(String fields) {
        return fields.isEmpty() ? "" : JSON.readValue(fields, TEXTS).getOrDefault("notes", "");
    }

    private static <T> int missing(List<T> all, Function<List<T>, Long> missing) {
        var sum = 0;
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            sum += Math.toIntExact(missing.apply(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return sum;
    }

    private static <T> UUID[] ids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> List<T> list(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false).toList();
    }
}
