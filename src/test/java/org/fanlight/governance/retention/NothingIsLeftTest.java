package org.fanlight.governance.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.OneOfEverything;
import org.junit.jupiter.api.Test;

/// A removal leaves nothing but a stub, and nobody but the owner removes.
class NothingIsLeftTest extends RemovingByTwo {

    @Test
    void aNameWordThatSomebodyElseHasStays() {
        var child = records.person(LONG_AGO, LONG_AGO);
        var word = "zz" + child.toString().substring(0, 8);
        database.owner()
                .sql("insert into people.name_word (word_key, word, slips) values ('nold', '', '{}')")
                .update();
        var other = records.person(LONG_AGO, LONG_AGO);
        database.owner().sql("""
                        insert into people.search_made (person_id, words, offered, at)
                        values (:other, 'old', array[:child, :other], now())
                        """).param("other", other).param("child", child).update();

        assertThat(removed(agreed("PERSON", child), "PERSON", child)).isEqualTo("REMOVED");

        assertThat(words()).contains("old").doesNotContain(word);
        assertThat(database.owner()
                        .sql("select offered from people.search_made where person_id = :other")
                        .param("other", other)
                        .query((row, _) ->
                                List.of((UUID[]) row.getArray("offered").getArray()))
                        .single())
                .containsExactly(other);
    }

    /// Of a contact and a person with something in every table; over every foreign key, and every column with an id.
    @Test
    void nothingIsLeftInAnyTable() {
        OneOfEverything.in(database);
        var contact = OneOfEverything.id(0x11, 1);
        var person = OneOfEverything.id(0xc, 1);
        makeOld(contact, person);

        var contacts = agreed("CONTACT", contact);
        assertThat(removed(contacts, "CONTACT", contact)).isEqualTo("REMOVED");
        var people = agreed("PERSON", person);
        assertThat(removed(people, "PERSON", person)).isEqualTo("REMOVED");

        assertThat(rowsThatRefer("frontdoor.contact", contact)).isZero();
        assertThat(rowsThatRefer("people.person", person)).isZero();
        assertThat(verified(contacts)).isEqualTo("{}");
        // accounts of this world have ids of warning notes
        assertThat(verified(people)).doesNotContain("people.", "frontdoor.", "governance.", "messages.");
        assertThat(count("audit.act", "subject_id", contact)).isPositive();
    }

    @Test
    void whatIsLeftSomewhereIsFound() {
        var call = records.call(LONG_AGO, LONG_AGO);
        var batch = agreed("CALL", call);
        removed(batch, "CALL", call);
        database.owner()
                .sql(
                        "insert into frontdoor.online_draft (token, fields, started_at, saved_at) values (:call, '{}', now(), now())")
                .param("call", call)
                .update();

        assertThat(verified(batch)).isEqualTo("{frontdoor.online_draft.token}");
    }

    /// Even with a right that it never has, and saying itself what the owner says.
    @Test
    void theApplicationsRoleChangesNothingThatIsAppendOnly() {
        var contact = closedContact();
        database.owner()
                .sql("grant update, delete on frontdoor.contact to fanlight_app")
                .update();

        List.of("delete from frontdoor.contact", "update frontdoor.contact set source = ''")
                .forEach(change -> assertThatThrownBy(() -> database.transactions()
                                .execute(_ -> {
                                    database.jdbc()
                                            .sql("select set_config('database.owner_changes', 'removal', true)")
                                            .query(String.class)
                                            .single();
                                    return database.jdbc().sql(change).update();
                                }))
                        .hasMessageContaining("append-only"));
        assertThatThrownBy(() ->
                        database.owner().sql("delete from frontdoor.contact").update())
                .hasMessageContaining("append-only");
        assertThat(count("frontdoor.contact", "id", contact)).isOne();
    }

    private String verified(UUID batch) {
        database.jdbc()
                .sql("select governance.verify_removed(:batch)")
                .param("batch", batch)
                .query(Integer.class)
                .single();
        return database.jdbc()
                .sql("""
                        select c.left_in::text
                        from governance.removal_check c
                        join governance.removal_stub s using (record_kind, record_id)
                        where s.batch_id = :batch
                        """)
                .param("batch", batch)
                .query(String.class)
                .single();
    }

    /// As the owner with its triggers off: otherwise no record of today is due for years.
    private void makeOld(UUID contact, UUID person) {
        try (var connection = database.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var trigger : List.of("frontdoor.disagreement_step", "people.person")) {
                statement.execute("alter table " + trigger + " disable trigger user");
            }
            statement.execute("delete from frontdoor.disagreement_step");
            statement.execute(
                    "update people.person set birth_kind = 'KNOWN', birth_on = '1940-01-01', recorded_at = '1995-01-01'");
            statement.execute("update frontdoor.contact_standing set closed_at = '1995-01-01'");
            for (var trigger : List.of("frontdoor.disagreement_step", "people.person")) {
                statement.execute("alter table " + trigger + " enable trigger user");
            }
            statement.execute("""
                    insert into governance.subject_access_step (request_id, number, kind, on_day, words, at, by, by_name)
                    select id, 2, 'WITHDRAWN', current_date, '\\x00', now(), recorded_by, 'Ines'
                    from governance.subject_access
                    """);
            // only rules that count from birth, since all of it was written today
            statement.execute("""
                    insert into governance.retention_rule (
                      rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by_name)
                    select rule, 2, sort, counted_from, years, months, source, local, from_day, counted_from = 'BIRTH', now(), 'Ines'
                    from governance.retention_rule
                    """);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        assertThat(obstacle("CONTACT", contact)).isNull();
        assertThat(obstacle("PERSON", person)).isEqualTo("IN_A_CONTACT");
    }

    private long rowsThatRefer(String table, UUID id) {
        return database.owner().sql("""
                        select c.conrelid::regclass::text || ' where ' || quote_ident(a.attname) || ' = '
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f'
                        and c.confrelid = cast(:table as regclass)
                        """).param("table", table).query(String.class).list().stream()
                .mapToLong(reference -> database.owner()
                        .sql("select count(*) from " + reference + ":id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private List<String> words() {
        return database.owner()
                .sql("select substr(word_key, 2) from people.name_word")
                .query(String.class)
                .list();
    }
}
