package org.fanlight.bench.seed;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings contacts to an end: decides for every child, signs what waits for a signature and tells the referrer.
record Tidying(JdbcClient owner) {

    private static final List<String> ENDINGS = List.of("""
            insert into frontdoor.decision (
              id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
            select
              gen_random_uuid(), p.contact_id, p.id, 'EARLY_HELP', '', 'Left over from a run of the bench', now(), p.id,
              'Bench'
            from frontdoor.named_person p
            where p.contact_id = any (:contacts)
            and p.part = 'CHILD'
            and not exists (select from frontdoor.decision d where d.contact_id = p.contact_id and d.child_id = p.id)
            """, """
            insert into frontdoor.second_signature (decision_id, verdict, words, signed_at, signed_by, signed_by_name)
            select d.id, 'AGREED', '', now(), d.decided_by, 'Bench'
            from frontdoor.decision d
            where d.contact_id = any (:contacts)
            and d.second_signature_because is not null
            on conflict do nothing
            """, """
            insert into frontdoor.feedback (
              id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
            select gen_random_uuid(), contact, 'PHONE', 'Told after a run of the bench', '', now(), contact, 'Bench'
            from unnest(:contacts) contact
            """);

    /// What an earlier run left open, so that each run begins with as much on the worklists.
    void tidy() {
        owner.sql("delete from frontdoor.presence").update();
        end(owner.sql("""
                select contact_id
                from frontdoor.contact_standing
                where closed_at is null
                and (undecided < children or cast(contact_id as text) not like '0190c000-%')
                """).query(UUID.class).list());
    }

    void end(Collection<UUID> contacts) {
        var ids = contacts.toArray(UUID[]::new);
        ENDINGS.forEach(statement -> owner.sql(statement).param("contacts", ids).update());
        owner.sql("select frontdoor.work_out_standing(:contacts, now())")
                .param("contacts", ids)
                .query((_, _) -> true)
                .list();
    }
}
