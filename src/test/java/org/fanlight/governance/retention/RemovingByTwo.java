package org.fanlight.governance.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.Standpoint;
import org.fanlight.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proposes, agrees and removes as the database sees it, on records of long ago.
abstract class RemovingByTwo {

    static final UUID PROPOSER = new UUID(9, 1);
    static final UUID FIRST = new UUID(9, 2);
    static final UUID SECOND = new UUID(9, 3);
    static final LocalDate LONG_AGO = LocalDate.of(1995, 3, 1);

    final TestDatabase database = TestDatabase.fresh();
    final OldRecords records = new OldRecords(database);

    UUID closedContact() {
        return records.contact(LONG_AGO, LONG_AGO, "ADVICE_GIVEN", List.of(records.person(LONG_AGO, LONG_AGO)));
    }

    UUID agreed(String kind, UUID record) {
        var batch = proposed(kind, record);
        agrees(batch, FIRST, true);
        agrees(batch, SECOND, true);
        return batch;
    }

    UUID proposed(String kind, UUID record) {
        var batch = UUID.randomUUID();
        var many = database.asking(
                somebody(PROPOSER),
                jdbc -> jdbc.sql("select governance.propose(:batch, 'Ines', array[:kind], array[:record])")
                        .param("batch", batch)
                        .param("kind", kind)
                        .param("record", record)
                        .query(Integer.class)
                        .single());
        assertThat(many).isOne();
        return batch;
    }

    void agrees(UUID batch, UUID who, boolean agreed) {
        database.asking(
                somebody(who),
                jdbc -> jdbc.sql("""
                        insert into governance.removal_verdict (batch_id, given_by, given_by_name, agreed, words, given_at)
                        values (:batch, :who, 'Ines', :agreed, 'So', now())
                        """)
                        .param("batch", batch)
                        .param("who", who)
                        .param("agreed", agreed)
                        .update());
    }

    static Standpoint somebody(UUID id) {
        return new Viewer(id, "Ines", Set.of(Role.INFORMATION_GOVERNANCE), null, null).standpoint();
    }

    String removed(UUID batch, String kind, UUID record) {
        return database.jdbc()
                .sql("select governance.remove(:batch, :kind, :record)")
                .param("batch", batch)
                .param("kind", kind)
                .param("record", record)
                .query(String.class)
                .single();
    }

    void refuses(String why, UUID batch, String kind, UUID record) {
        assertThatThrownBy(() -> removed(batch, kind, record)).hasMessageContaining(why);
    }

    UUID hold(String kind, UUID record) {
        var hold = UUID.randomUUID();
        hold(database.owner(), hold, kind, record);
        return hold;
    }

    static void hold(JdbcClient jdbc, UUID hold, String kind, UUID record) {
        jdbc.sql("""
                with placed as (
                  insert into governance.legal_hold (
                    id, source, source_words, reason, review_on, placed_at, placed_by, placed_by_name)
                  values (:hold, 'COURT', 'A case', 'Asked for', current_date, now(), :hold, 'Ines'))
                select 1
                """).param("hold", hold).query(Integer.class).single();
        jdbc.sql("""
                insert into governance.legal_hold_record (
                  hold_id, record_kind, record_id, reference, added_at, added_by, added_by_name)
                values (:hold, :kind, :record, '', now(), :hold, 'Ines')
                """)
                .param("hold", hold)
                .param("kind", kind)
                .param("record", record)
                .update();
    }

    String obstacle(String kind, UUID record) {
        return database.owner()
                .sql("select governance.obstacle(:kind, :record)")
                .param("kind", kind)
                .param("record", record)
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    long count(String table, String column, UUID id) {
        return database.owner()
                .sql("select count(*) from " + table + " where " + column + " = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
