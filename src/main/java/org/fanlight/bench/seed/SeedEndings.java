package org.fanlight.bench.seed;

import java.util.ArrayList;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Decides for every child of seeded contacts, tells the referrer, and works out where the contacts stand.
record SeedEndings(JdbcClient owner, Encryption encryption) {

    /// Where a contact stands is put down at once, since of such a contact it is known; a test compares it with the
    /// function that works it out.
    void close(Chunk chunk) {
        decide(chunk);
        tell(chunk);
        stand(chunk);
    }

    private void decide(Chunk chunk) {
        var rationales = new Encrypted(encryption, FrontDoorColumns.RATIONALE);
        var numbers = new ArrayList<Long>();
        chunk.numbers().forEach(contact -> {
            for (var place = 1; place <= SeedSql.children(contact); place++) {
                var number = 4 * contact + place;
                rationales.add(
                        SeedSql.numbered(SeedSql.DECISION, number),
                        "The family agrees to help, and the school keeps in touch.");
                numbers.add(number);
            }
        });
        chunk.in(owner, """
                insert into frontdoor.decision (
                  id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
                select
                  pg_temp.numbered('0190c700', number), c.id, pg_temp.numbered('0190c300', number),
                  (array['EARLY_HELP', 'ASSESSMENT', 'ADVICE_GIVEN', 'STRATEGY_DISCUSSION'])[1 + number / 4 % 4], '',
                  rationale, c.received_at + interval '20 hours', (:workers)[1], 'Worker 1'
                from unnest(:numbers, :rationales) given (number, rationale)
                join frontdoor.contact c on c.id = pg_temp.numbered('0190c000', number / 4)
                """)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("rationales", rationales.array())
                .update();
    }

    private void tell(Chunk chunk) {
        var shared = new Encrypted(encryption, FrontDoorColumns.SHARED);
        chunk.numbers()
                .forEach(number -> shared.add(SeedSql.numbered(SeedSql.FEEDBACK, number), "Early help will visit."));
        chunk.in(owner, """
                with told as (
                  insert into frontdoor.feedback (
                    id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
                  select
                    pg_temp.numbered('0190c800', n), c.id, 'PHONE', shared, '',
                    c.received_at + interval '22 hours', (:workers)[1], 'Worker 1'
                  from unnest(:shared) with ordinality given (shared, place)
                  cross join lateral (select :first + place - 1 as n) numbers
                  join frontdoor.contact c on c.id = pg_temp.numbered('0190c000', n)
                )
                insert into frontdoor.feedback_owed (contact_id, owed_since, due_at)
                select c.id, c.received_at + interval '20 hours', c.received_at + interval '44 hours'
                from generate_series(:first, :last) n
                join frontdoor.contact c on c.id = pg_temp.numbered('0190c000', n)
                """).param("shared", shared.array()).update();
    }

    private void stand(Chunk chunk) {
        chunk.in(owner, """
                insert into frontdoor.contact_standing (
                  contact_id, received_at, district_id, team_id, urgency, worker_id, worker_name, children, undecided,
                  unsigned, decide_due_at, checks_waiting, closed_at, changed_at, version)
                select
                  c.id, c.received_at, c.district_id, c.team_id, r.urgency, a.worker_id, a.worker_name,
                  pg_temp.children(n), 0, 0, c.decide_due_at, 0, c.received_at + interval '22 hours', :newest, 1
                from generate_series(:first, :last) n
                join frontdoor.contact c on c.id = pg_temp.numbered('0190c000', n)
                join frontdoor.urgency_rating r on r.id = pg_temp.numbered('0190c500', n)
                left join frontdoor.allocation a on a.id = pg_temp.numbered('0190c600', n)
                """).update();
    }

    void leaveOpen(Chunk chunk) {
        chunk.in(owner, """
                select frontdoor.work_out_standing(array_agg(pg_temp.numbered('0190c000', n)), :newest)
                from generate_series(:first, :last) n
                """).query((_, _) -> true).list();
    }
}
