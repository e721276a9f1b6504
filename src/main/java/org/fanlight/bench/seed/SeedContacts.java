package org.fanlight.bench.seed;

import java.util.function.LongFunction;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts contacts into the database with all that was said when they came in.
record SeedContacts(JdbcClient owner, Encryption encryption) {

    void seed(Chunk chunk) {
        owner.sql(SeedSql.FUNCTIONS).update();
        contacts(chunk);
        new SeedWords(owner, encryption).seed(chunk);
        people(chunk);
        handling(chunk);
    }

    private void contacts(Chunk chunk) {
        var names = new Encrypted(encryption, FrontDoorColumns.REFERRER_NAME);
        var roles = new Encrypted(encryption, FrontDoorColumns.REFERRER_ROLE);
        var organisations = new Encrypted(encryption, FrontDoorColumns.REFERRER_ORGANISATION);
        var phones = new Encrypted(encryption, FrontDoorColumns.REFERRER_PHONE);
        var emails = new Encrypted(encryption, FrontDoorColumns.REFERRER_EMAIL);
        chunk.numbers().forEach(number -> {
            var id = SeedSql.numbered(SeedSql.CONTACT, number);
            names.add(id, "Referrer " + number);
            roles.add(id, "Teacher");
            organisations.add(id, "School " + number % 120);
            phones.add(id, phone(number));
            emails.add(id, "referrer" + number + "@school.example");
        });
        chunk.in(owner, """
                insert into frontdoor.contact (
                  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                  referrer_organisation, referrer_phone, phone_key, referrer_email, referrer_stays_unnamed, district_id,
                  team_id, decide_due_at, recorded_at, recorded_by, recorded_by_name)
                select
                  pg_temp.numbered('0190c000', n), reference, received_at, 'NEW_WORRY',
                  case when n % 3 = 0 then 'ONLINE_FORM' else 'PHONE' end, '2A', 'PROFESSIONAL', name, role,
                  organisation, phone, phone_key, email, false, (:districts)[1 + n % 7], (:teams)[1 + n % 4],
                  received_at + interval '1 day', received_at, (:workers)[1 + n % array_length(:workers, 1)],
                  'Worker ' || n % 64
                from unnest(:references, :names, :roles, :organisations, :phones, :phoneKeys, :emails)
                  with ordinality given (reference, name, role, organisation, phone, phone_key, email, place)
                cross join lateral (select :first + place - 1 as n) numbers
                cross join lateral (select :newest - n * 7919 % :minutes * interval '1 minute' as received_at) times
                """)
                .param(
                        "references",
                        strings(chunk, number -> Reference.ofNumber(number).value()))
                .param("names", names.array())
                .param("roles", roles.array())
                .param("organisations", organisations.array())
                .param("phones", phones.array())
                .param("phoneKeys", strings(chunk, number -> FrontDoorColumns.phoneKey(encryption, phone(number))))
                .param("emails", emails.array())
                .update();
        chunk.in(owner, """
                insert into frontdoor.referrer_link (token, contact_id, made_at)
                select gen_random_uuid(), pg_temp.numbered('0190c000', n), :newest
                from generate_series(:first, :last) n
                """).update();
    }

    private void people(Chunk chunk) {
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

    private static String phone(long number) {
        return "07700 900%03d".formatted(number % 1_000);
    }

    private static @Nullable String[] strings(Chunk chunk, LongFunction<@Nullable String> value) {
        return chunk.numbers().mapToObj(value).toArray(String[]::new);
    }
}
