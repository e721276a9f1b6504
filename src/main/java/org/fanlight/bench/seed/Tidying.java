package org.fanlight.bench.seed;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings to an end what an earlier run left open, so that each run begins with as much on the worklists.
record Tidying(JdbcClient owner) {

    private static final List<String> ENDINGS = List.of("""
            create temporary table left_over on commit drop as
            select contact_id
            from frontdoor.contact_standing
            where closed_at is null
            and (undecided < children or cast(contact_id as text) not like '0190c000-%')
            """, """
            insert into frontdoor.decision (
              id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
            select
              gen_random_uuid(), p.contact_id, p.id, 'EARLY_HELP', '', 'Left over from a run of the bench', now(), p.id,
              'Bench'
            from left_over
            join frontdoor.named_person p using (contact_id)
            where p.part = 'CHILD'
            and not exists (select from frontdoor.decision d where d.contact_id = p.contact_id and d.child_id = p.id)
            """, """
            insert into frontdoor.second_signature (decision_id, verdict, words, signed_at, signed_by, signed_by_name)
            select d.id, 'AGREED', '', now(), d.decided_by, 'Bench'
            from left_over
            join frontdoor.decision d using (contact_id)
            where d.second_signature_because is not null
            on conflict do nothing
            """, """
            insert into frontdoor.feedback (
              id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
            select gen_random_uuid(), contact_id, 'PHONE', 'Told after a run of the bench', '', now(), contact_id, 'Bench'
            from left_over
            """, "delete from frontdoor.presence");

    void tidy() {
        ENDINGS.forEach(statement -> owner.sql(statement).update());
        owner.sql("""
                select frontdoor.work_out_standing(array(select contact_id from left_over), now())
                """).query((_, _) -> true).list();
    }
}
