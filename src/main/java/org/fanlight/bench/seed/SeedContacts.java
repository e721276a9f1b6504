package org.fanlight.bench.seed;

import java.util.stream.LongStream;
import org.fanlight.frontdoor.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts contacts into the database with all that was said when they came in.
record SeedContacts(JdbcClient owner) {

    void seed(Chunk chunk) {
        owner.sql(SeedSql.FUNCTIONS).update();
        contacts(chunk);
        words(chunk);
        people(chunk);
        handling(chunk);
    }

    private void contacts(Chunk chunk) {
        chunk.in(owner, """
                insert into frontdoor.contact (
                  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                  referrer_organisation, referrer_phone, referrer_email, referrer_stays_unnamed, district_id, team_id,
                  decide_due_at, recorded_at, recorded_by, recorded_by_name)
                select
                  pg_temp.numbered('0190c000', n), reference, received_at, 'NEW_WORRY',
                  case when n % 3 = 0 then 'ONLINE_FORM' else 'PHONE' end, '2A', 'PROFESSIONAL',
                  'Referrer ' || n, 'Teacher', 'School ' || n % 120, '07700 900' || lpad(cast(n % 1000 as text), 3, '0'),
                  'referrer' || n || '@school.example', false, (:districts)[1 + n % 7], (:teams)[1 + n % 4],
                  received_at + interval '1 day', received_at, (:workers)[1 + n % array_length(:workers, 1)],
                  'Worker ' || n % 64
                from unnest(:references) with ordinality given (reference, place)
                cross join lateral (select :first + place - 1 as n) numbers
                cross join lateral (select :newest - n * 7919 % :minutes * interval '1 minute' as received_at) times
                """).param("references", references(chunk)).update();
        chunk.in(owner, """
                insert into frontdoor.referrer_link (token, contact_id, made_at)
                select gen_random_uuid(), pg_temp.numbered('0190c000', n), :newest
                from generate_series(:first, :last) n
                """).update();
    }

    private void words(Chunk chunk) {
        chunk.in(owner, """
                insert into frontdoor.contact_note (id, contact_id, words, written_at, written_by_name)
                select
                  pg_temp.numbered('0190c100', n), pg_temp.numbered('0190c000', n),
                  'Note of contact ' || n || '. ' || repeat('The child was tired and said little today. ', 4 + cast(n % 9 as int)),
                  :newest, 'Worker ' || n % 64
                from generate_series(:first, :last) n
                """).update();
        chunk.in(owner, """
                insert into frontdoor.contact_answer (id, contact_id, question, words, written_at, written_by_name)
                select
                  pg_temp.numbered('0190c200', 4 * n + place), pg_temp.numbered('0190c000', n), question,
                  'What was said about it, in a sentence or two of the usual length.', :newest, 'Worker ' || n % 64
                from generate_series(:first, :last) n
                cross join unnest(array['NATURE', 'OWN_WORDS']) with ordinality asked (question, place)
                """).update();
    }

    private void people(Chunk chunk) {
        chunk.in(owner, """
                insert into frontdoor.named_person (
                  id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
                select
                  pg_temp.numbered('0190c300', 4 * n + place), pg_temp.numbered('0190c000', n),
                  case when place = 0 then 'ADULT' else 'CHILD' end, case when place = 0 then 'Mother' else '' end,
                  'Somebody named in contact ' || n, '', '', :newest, 'Worker ' || n % 64
                from generate_series(:first, :last) n
                cross join lateral generate_series(0, pg_temp.children(n)) place
                """).update();
        chunk.in(owner, """
                insert into frontdoor.identification (
                  named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
                select
                  pg_temp.numbered('0190c300', 4 * n + place), pg_temp.numbered('0190c000', n),
                  pg_temp.numbered('0190d000', 1 + (3 * n + place) * 2654435761 % :people), :newest,
                  (:workers)[1 + n % array_length(:workers, 1)], 'Worker ' || n % 64
                from generate_series(:first, :last) n
                cross join lateral generate_series(1, pg_temp.children(n)) place
                """).update();
        chunk.in(owner, """
                insert into frontdoor.concern (
                  id, contact_id, child_id, kind, lies_with, recorded_at, recorded_by_name)
                select
                  pg_temp.numbered('0190c400', n), pg_temp.numbered('0190c000', n),
                  pg_temp.numbered('0190c300', 4 * n + 1), 'NEGLECT', 'CARER', :newest, 'Worker ' || n % 64
                from generate_series(:first, :last) n
                """).update();
    }

    private void handling(Chunk chunk) {
        chunk.in(owner, """
                insert into frontdoor.urgency_rating (id, contact_id, urgency, reason, rated_at, rated_by_name)
                select
                  pg_temp.numbered('0190c500', n), pg_temp.numbered('0190c000', n),
                  (array['RED', 'AMBER', 'GREEN', 'GREEN', 'BLUE'])[1 + n % 5], 'As agreed on the phone', :newest,
                  'Worker ' || n % 64
                from generate_series(:first, :last) n
                """).update();
        chunk.in(owner, """
                insert into frontdoor.allocation (
                  id, contact_id, worker_id, worker_name, allocated_at, allocated_by, allocated_by_name)
                select
                  pg_temp.numbered('0190c600', n), pg_temp.numbered('0190c000', n),
                  (:workers)[1 + n % array_length(:workers, 1)], 'Worker ' || n % 64, :newest, (:workers)[1], 'Worker 1'
                from generate_series(:first, :last) n
                where n % 8 <> 0
                """).update();
        chunk.in(owner, """
                insert into audit.act (
                  at, actor_id, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id)
                select
                  :newest, (:workers)[1 + n % array_length(:workers, 1)], 'Worker ' || n % 64, 'Social worker',
                  'contact.recorded', 'Recorded the contact', 'Hearing what worries somebody about a child', 'contact',
                  pg_temp.numbered('0190c000', n)
                from generate_series(:first, :last) n
                """).update();
    }

    private static String[] references(Chunk chunk) {
        return LongStream.rangeClosed(chunk.first(), chunk.last())
                .mapToObj(number -> Reference.ofNumber(number).value())
                .toArray(String[]::new);
    }
}
