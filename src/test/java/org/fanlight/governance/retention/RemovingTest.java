package org.fanlight.governance.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database itself refuses, whatever the application believes.
class RemovingTest extends RemovingByTwo {

    @Test
    void withoutTwoOthersNothingIsRemoved() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = proposed("CALL", call);
        refuses("Two others have not agreed", batch, "CALL", call);
        agrees(batch, FIRST, true);
        refuses("Two others have not agreed", batch, "CALL", call);
        agrees(batch, SECOND, true);

        assertThat(removed(batch, "CALL", call)).isEqualTo("REMOVED");
    }

    @Test
    void whoeverProposedItIsNotOneOfTheTwoAndNobodyIsBoth() {
        var batch = proposed("CALL", records.call(LONG_AGO, LONG_AGO));
        agrees(batch, FIRST, true);

        assertThatThrownBy(() -> agrees(batch, PROPOSER, true)).hasMessageContaining("Two others agree");
        assertThatThrownBy(() -> agrees(batch, FIRST, true)).hasMessageContaining("removal_verdict_pk");
    }

    @Test
    void whereOneDisagreesNothingIsRemoved() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = proposed("CALL", call);
        agrees(batch, FIRST, true);
        agrees(batch, SECOND, true);
        agrees(batch, new UUID(9, 4), false);

        refuses("Two others have not agreed", batch, "CALL", call);
    }

    @Test
    void whatWasNotProposedIsNotRemoved() {
        var batch = agreed("CALL", records.call(LONG_AGO, LONG_AGO));
        var other = records.call(LONG_AGO, LONG_AGO);

        refuses("not proposed", batch, "CALL", other);
    }

    @Test
    void nobodyButTheHouseRemovesOrVerifies() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = agreed("CALL", call);

        assertThatThrownBy(() -> database.asking(
                        somebody(PROPOSER),
                        jdbc -> jdbc.sql("select governance.remove(:batch, 'CALL', :call)")
                                .param("batch", batch)
                                .param("call", call)
                                .query(String.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("The house alone removes");
        assertThatThrownBy(() -> database.asking(
                        somebody(PROPOSER),
                        jdbc -> jdbc.sql("select governance.verify_removed(:batch)")
                                .param("batch", batch)
                                .query(Integer.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("The house alone verifies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELD", "OTHER_RULE", "OTHER_DAY", "ASKED_FOR", "DISAGREED"})
    void aContactThatChangedAfterTwoAgreedIsTakenOut(String change) {
        var contact = closedContact();
        var batch = agreed("CONTACT", contact);
        switch (change) {
            case "HELD" -> hold("CONTACT", contact);
            case "OTHER_RULE" -> newEditions();
            case "OTHER_DAY" -> closedLater(contact);
            case "ASKED_FOR" -> everythingIsAskedFor(contact);
            default -> disagrees(contact);
        }

        assertThat(removed(batch, "CONTACT", contact)).isEqualTo(change);
        assertThat(count("frontdoor.contact", "id", contact)).isOne();
        refuses("not proposed", batch, "CONTACT", contact);
    }

    @Test
    void whatIsTakenOutStaysOutWhenTheHoldEnds() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = agreed("CALL", call);
        var hold = hold("CALL", call);
        assertThat(removed(batch, "CALL", call)).isEqualTo("HELD");
        database.owner().sql("""
                        insert into governance.legal_hold_ending (hold_id, reason, ended_at, ended_by, ended_by_name)
                        values (:hold, 'Over', now(), :hold, 'Ines')
                        """).param("hold", hold).update();

        refuses("not proposed", batch, "CALL", call);
        assertThat(removed(agreed("CALL", call), "CALL", call)).isEqualTo("REMOVED");
    }

    @Test
    void aHoldOnAPersonHoldsEveryContactInWhichTheyAreIdentified() {
        var child = records.person(LONG_AGO, LONG_AGO);
        var contact = records.contact(LONG_AGO, LONG_AGO, "ADVICE_GIVEN", List.of(child));
        hold("PERSON", child);

        assertThat(obstacle("CONTACT", contact)).isEqualTo("HELD");
    }

    @Test
    void aPersonStaysWhileAContactNamesThemOrSomebodyOfTheirFamilyIsKept() {
        var child = records.person(LONG_AGO, LONG_AGO);
        var sibling = records.person(null, LONG_AGO);
        related(child, sibling);
        var contact = records.contact(LONG_AGO, LONG_AGO, "ADVICE_GIVEN", List.of(child));
        assertThat(obstacle("PERSON", child)).isEqualTo("IN_A_CONTACT");
        assertThat(removed(agreed("CONTACT", contact), "CONTACT", contact)).isEqualTo("REMOVED");
        assertThat(obstacle("PERSON", child)).isEqualTo("RELATIVE_KEPT");

        database.owner()
                .sql(
                        "update people.person set version = 2, birth_kind = 'KNOWN', birth_on = '1994-01-01' where id = :id")
                .param("id", sibling)
                .update();

        assertThat(obstacle("PERSON", child)).isNull();
    }

    @Test
    void anOpenContactIsNotRemovedHoweverOld() {
        var contact = records.contact(LONG_AGO, null, "ASSESSMENT", List.of(records.person(LONG_AGO, LONG_AGO)));

        assertThat(obstacle("CONTACT", contact)).isEqualTo("OPEN");
    }

    /// Whoever places a hold has not committed yet: the removal waits, and then sees it.
    @Test
    void aHoldThatIsCommittedFirstWins() throws Exception {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = agreed("CALL", call);

        var removal = database.transactions().execute(_ -> {
            var jdbc = database.jdbc();
            var hold = UUID.randomUUID();
            hold(jdbc, hold, "CALL", call);
            var later = CompletableFuture.supplyAsync(() -> removed(batch, "CALL", call));
            somebodyWaitsForALock();
            return later;
        });

        assertThat(removal.get(30, TimeUnit.SECONDS)).isEqualTo("HELD");
        assertThat(count("frontdoor.conversation", "id", call)).isOne();
    }

    @Test
    void aRemovalThatIsCommittedFirstLeavesNothingToHold() {
        var call = records.call(LONG_AGO, LONG_AGO);
        assertThat(removed(agreed("CALL", call), "CALL", call)).isEqualTo("REMOVED");

        assertThatThrownBy(() -> hold("CALL", call)).hasMessageContaining("no such record to hold");
    }

    @Test
    void nobodyWhoWasRemovedIsIdentifiedAnew() {
        var child = records.person(LONG_AGO, LONG_AGO);
        assertThat(removed(agreed("PERSON", child), "PERSON", child)).isEqualTo("REMOVED");

        assertThatThrownBy(() -> records.contact(LONG_AGO, LONG_AGO, "ASSESSMENT", List.of(child)))
                .hasMessageContaining("This person was removed");
    }

    private void newEditions() {
        database.owner().sql("""
                        insert into governance.retention_rule (
                          rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by_name)
                        select rule, edition + 1, sort, counted_from, years, months, source, local, from_day, holds, now(), 'Ines'
                        from governance.retention_rule
                        """).update();
    }

    private void everythingIsAskedFor(UUID contact) {
        database.owner().sql("""
                        insert into governance.subject_access (
                          id, person_id, asker, asker_name, way, send_to, scope, received_on, recorded_at, recorded_by,
                          recorded_by_name)
                        select
                          gen_random_uuid(), person_id, 'THEMSELVES', '\\x00', 'POST', '', '', current_date, now(),
                          gen_random_uuid(), 'Ines'
                        from frontdoor.identification
                        where contact_id = :contact
                        """).param("contact", contact).update();
    }

    private void closedLater(UUID contact) {
        database.owner()
                .sql(
                        "update frontdoor.contact_standing set closed_at = closed_at + interval '2 days' where contact_id = :id")
                .param("id", contact)
                .update();
    }

    private void disagrees(UUID contact) {
        database.owner().sql("""
                        insert into frontdoor.disagreement_step (
                          id, contact_id, stage, side, words, due_at, stepped_at, stepped_by_name)
                        values (gen_random_uuid(), :contact, 1, 'RAISED', '\\x00', now(), now(), '')
                        """).param("contact", contact).update();
    }

    private void related(UUID one, UUID other) {
        database.owner().sql("""
                        insert into people.relationship (id, from_id, kind, pair, to_id, ties, context, recorded_at)
                        values (gen_random_uuid(), :one, 'SIBLING', 'SIBLING', :other, '{}', '', '1995-01-01')
                        """).param("one", one).param("other", other).update();
    }

    /// Not by the clock: until PostgreSQL itself says that somebody waits.
    private void somebodyWaitsForALock() {
        boolean waits;
        do {
            waits = database.owner().sql("""
                            select exists (
                              select
                              from pg_locks
                              where locktype = 'advisory'
                              and not granted
                              and database = (select oid from pg_database where datname = current_database()))
                            """).query(Boolean.class).single();
        } while (!waits);
    }
}
