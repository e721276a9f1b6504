package org.fanlight.bench.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings contacts to an end: decides for every child, signs what waits for a signature and tells the referrer.
record Tidying(JdbcClient owner, Encryption encryption) {

    private record Child(UUID contact, UUID id) {}

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
        decide(ids);
        owner.sql("""
                insert into frontdoor.second_signature (decision_id, verdict, words, signed_at, signed_by, signed_by_name)
                select d.id, 'AGREED', '', now(), d.decided_by, 'Bench'
                from frontdoor.decision d
                where d.contact_id = any (:contacts)
                and d.second_signature_because is not null
                on conflict do nothing
                """).param("contacts", ids).update();
        tell(ids);
        owner.sql("select frontdoor.work_out_standing(:contacts, now())")
                .param("contacts", ids)
                .query((_, _) -> true)
                .list();
    }

    private void decide(UUID[] contacts) {
        var rationales = new Encrypted(encryption, FrontDoorColumns.RATIONALE);
        var decisions = new ArrayList<UUID>();
        var children = owner.sql("""
                select p.contact_id, p.id
                from frontdoor.named_person p
                where p.contact_id = any (:contacts)
                and p.part = 'CHILD'
                and not exists (
                  select
                  from frontdoor.decision d
                  where d.contact_id = p.contact_id
                  and d.child_id = p.id)
                """)
                .param("contacts", contacts)
                .query((row, _) -> new Child(row.getObject("contact_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
        children.forEach(_ -> {
            var decision = UUID.randomUUID();
            decisions.add(decision);
            rationales.add(decision, "Left over from a run of the bench");
        });
        owner.sql("""
                insert into frontdoor.decision (
                  id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
                select id, contact, child, 'EARLY_HELP', '', rationale, now(), child, 'Bench'
                from unnest(:decisions, :contacts, :children, :rationales) given (id, contact, child, rationale)
                """)
                .param("decisions", decisions.toArray(UUID[]::new))
                .param("contacts", children.stream().map(Child::contact).toArray(UUID[]::new))
                .param("children", children.stream().map(Child::id).toArray(UUID[]::new))
                .param("rationales", rationales.array())
                .update();
    }

    private void tell(UUID[] contacts) {
        var shared = new Encrypted(encryption, FrontDoorColumns.SHARED);
        var feedbacks = new ArrayList<UUID>();
        for (var _ : contacts) {
            var feedback = UUID.randomUUID();
            feedbacks.add(feedback);
            shared.add(feedback, "Told after a run of the bench");
        }
        owner.sql("""
                insert into frontdoor.feedback (
                  id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
                select id, contact, 'PHONE', shared, '', now(), contact, 'Bench'
                from unnest(:feedbacks, :contacts, :shared) given (id, contact, shared)
                """)
                .param("feedbacks", feedbacks.toArray(UUID[]::new))
                .param("contacts", contacts)
                .param("shared", shared.array())
                .update();
    }
}
