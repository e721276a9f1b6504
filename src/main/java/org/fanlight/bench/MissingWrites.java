package org.fanlight.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks up in the database what was acknowledged: once is right, never and twice are missing alike.
record MissingWrites(JdbcClient jdbc) {

    private static final int AT_ONCE = 1_000;

    int of(Acknowledged writes) {
        return contacts(list(writes.contacts())) + decisions(list(writes.decisions())) + drafts(list(writes.drafts()));
    }

    /// A contact counts as there when it, its note, its ending and its message are there once each.
    private int contacts(List<Acknowledged.Contact> sent) {
        return inPieces(
                sent,
                piece -> jdbc.sql("""
                select count(*)
                from unnest(:contacts, :conversations, :notes) as sent (contact, conversation, note)
                where
                  (select count(*)
                   from frontdoor.contact c
                   where c.conversation_id = sent.conversation
                   and c.id = sent.contact) <> 1
                  or (select count(*)
                   from frontdoor.contact_note n
                   where n.contact_id = sent.contact
                   and n.words = sent.note) <> 1
                  or (select count(*)
                   from frontdoor.conversation_ending e
                   where e.conversation_id = sent.conversation
                   and e.contact_id = sent.contact) <> 1
                  or (select count(*)
                   from messages.message m
                   where m.reference = 'contact-acknowledged/' || sent.contact) <> 1
                """)
                        .param("contacts", column(piece, Acknowledged.Contact::contact))
                        .param("conversations", column(piece, Acknowledged.Contact::conversation))
                        .param("notes", column(piece, Acknowledged.Contact::note))
                        .query(Integer.class)
                        .single());
    }

    private int decisions(List<Acknowledged.Decision> sent) {
        return inPieces(
                sent,
                piece -> jdbc.sql("""
                select count(*)
                from unnest(:decisions, :contacts, :rationales) as sent (decision, contact, rationale)
                where (
                  select count(*) filter (where d.id = sent.decision) = 1 and count(*) = 1
                  from frontdoor.decision d
                  where d.contact_id = sent.contact
                  and d.rationale = sent.rationale) is not true
                """)
                        .param("decisions", column(piece, Acknowledged.Decision::decision))
                        .param("contacts", column(piece, Acknowledged.Decision::contact))
                        .param("rationales", column(piece, Acknowledged.Decision::rationale))
                        .query(Integer.class)
                        .single());
    }

    /// A draft may have gone on after the last answer that reached us, but it never goes back.
    private int drafts(List<Acknowledged.Draft> sent) {
        return inPieces(
                sent,
                piece -> jdbc.sql("""
                select count(*)
                from unnest(:conversations, :versions, :notes) as sent (conversation, version, notes)
                left join frontdoor.conversation_draft d on d.conversation_id = sent.conversation
                where d.version is null
                or d.version < sent.version
                or (d.version = sent.version and d.fields ->> 'notes' is distinct from sent.notes)
                """)
                        .param("conversations", column(piece, Acknowledged.Draft::conversation))
                        .param("versions", column(piece, Acknowledged.Draft::version))
                        .param("notes", column(piece, Acknowledged.Draft::notes))
                        .query(Integer.class)
                        .single());
    }

    private static <T> int inPieces(List<T> all, Function<List<T>, Integer> missing) {
        var sum = 0;
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            sum += missing.apply(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return sum;
    }

    /// As a typed array, from whose type the driver learns PostgreSQL's.
    private static <T, V> Object[] column(List<T> rows, Function<T, V> value) {
        var values = rows.stream().map(value).toArray();
        return Arrays.copyOf(values, values.length, arrayOf(values[0].getClass()));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Object[]> arrayOf(Class<?> type) {
        return (Class<? extends Object[]>) type.arrayType();
    }

    private static <T> List<T> list(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false).toList();
    }
}
