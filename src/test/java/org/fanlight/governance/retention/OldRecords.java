package org.fanlight.governance.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.Workers;
import org.jspecify.annotations.Nullable;

/// Records of long ago, which no use case can make today.
public record OldRecords(TestDatabase database) {

    /// Far from the numbers that other tests draw.
    private static final AtomicLong NUMBER = new AtomicLong(5_000_000_000L);

    private static final UUID SOMEBODY = new UUID(1, 1);

    /// A person of the index, with an address, who was recorded on that day.
    ///
    /// @param born nothing where the birth date is not known
    public UUID person(@Nullable LocalDate born, LocalDate recorded) {
        var id = UUID.randomUUID();
        var word = "zz" + id.toString().substring(0, 8);
        database.owner()
                .sql("""
                        with person as (
                          insert into people.person (
                            id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind, birth_on,
                            sex, ethnicity, language, interpreter, disabilities, recorded_at)
                          values (
                            :id, 1, :given, '', :family, '', '', case when cast(:born as date) is null then 'NOT_KNOWN' else 'KNOWN' end,
                            :born, 'F', 'NOBT', '', 'NOT_ASKED', '{}', :at)
                          returning id),
                        named as (
                          insert into people.name_word (word_key, word, slips) values ('n' || :word, '', '{}') on conflict do nothing),
                        keyed as (
                          insert into people.search_row (person_id, keys)
                          select id, array_to_tsvector(array['n' || :word, 'nold']) from person)
                        insert into people.address (person_id, lines, postcode, no_fixed_abode, place_key, recorded_at)
                        select id, '', '', true, '', :at from person
                        """)
                .param("id", id)
                .param("word", word)
                .param("given", encrypted("people.person", "given_name", id, "Old"))
                .param("family", encrypted("people.person", "family_name", id, word))
                .param("born", born)
                .param("at", at(recorded))
                .update();
        return id;
    }

    /// A contact about these children, in which each is identified.
    ///
    /// @param closed nothing while it is open
    public UUID contact(LocalDate received, @Nullable LocalDate closed, String outcome, List<UUID> children) {
        var id = UUID.randomUUID();
        database.owner()
                .sql("""
                        insert into frontdoor.contact (
                          id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                          referrer_organisation, referrer_phone, referrer_email, referrer_stays_unnamed, team_id,
                          decide_due_at, recorded_at, recorded_by_name)
                        values (
                          :id, :reference, :at, 'NEW_WORRY', 'ONLINE_FORM', 'SCHOOL', 'PUBLIC', '', '', '', '', '', true, :team, :at, :at, 'Sam')
                        """)
                .param("id", id)
                .param("reference", Reference.ofNumber(NUMBER.incrementAndGet()).value())
                .param("team", Workers.TEAM)
                .param("at", at(received))
                .update();
        database.owner().sql("""
                        insert into messages.message (id, reference, notice, channel, address, subject, body, written_at)
                        values (gen_random_uuid(), 'contact-received/' || :id, 'check-asked', 'email', '', '', '', :at)
                        """).param("id", id).param("at", at(received)).update();
        children.forEach(child -> child(id, child, outcome, at(closed == null ? received : closed)));
        database.owner()
                .sql("""
                        insert into frontdoor.contact_standing (
                          contact_id, received_at, children, undecided, unsigned, decide_due_at, checks_waiting, closed_at,
                          changed_at, version)
                        values (:id, :at, 1, 0, 0, :at, 0, :closed, :at, 1)
                        """)
                .param("id", id)
                .param("at", at(received))
                .param("closed", closed == null ? null : at(closed))
                .update();
        return id;
    }

    private byte[] encrypted(String table, String column, UUID id, String text) {
        return TestEncryption.of(database).text(new EncryptedColumn(table, column, "id"), id, text);
    }

    private void child(UUID contact, UUID person, String outcome, OffsetDateTime at) {
        var named = UUID.randomUUID();
        var decision = UUID.randomUUID();
        database.owner()
                .sql("""
                        with named as (
                          insert into frontdoor.named_person (
                            id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
                          values (:named, :contact, 'CHILD', '', :name, '', '', :at, 'Sam')
                          returning id),
                        decided as (
                          insert into frontdoor.decision (
                            id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
                          select :decision, :contact, id, :outcome, '', :because, :at, :by, 'Sam' from named)
                        insert into frontdoor.identification (
                          named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
                        select id, :contact, :person, :at, :by, 'Sam' from named
                        """)
                .param("named", named)
                .param("name", encrypted("frontdoor.named_person", "name_words", named, "Old"))
                .param("decision", decision)
                .param("because", encrypted("frontdoor.decision", "rationale", decision, "Because"))
                .param("contact", contact)
                .param("person", person)
                .param("outcome", outcome)
                .param("by", SOMEBODY)
                .param("at", at)
                .update();
    }

    /// A call that became no contact.
    public UUID call(LocalDate started, @Nullable LocalDate ended) {
        var id = UUID.randomUUID();
        database.owner()
                .sql("""
                        insert into frontdoor.conversation (id, started_at, taken_by, taken_by_name, team_id)
                        values (:id, :at, :by, 'Sam', :team)
                        """)
                .param("id", id)
                .param("at", at(started))
                .param("by", SOMEBODY)
                .param("team", Workers.TEAM)
                .update();
        if (ended != null) {
            database.owner()
                    .sql("""
                            insert into frontdoor.conversation_ending (
                              conversation_id, ending, next_step, ended_at, ended_by, ended_by_name)
                            values (:id, 'CONSULTATION', '', :at, :by, 'Sam')
                            """)
                    .param("id", id)
                    .param("at", at(ended))
                    .param("by", SOMEBODY)
                    .update();
        }
        return id;
    }

    /// At noon, so that it is the same day in London.
    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }
}
