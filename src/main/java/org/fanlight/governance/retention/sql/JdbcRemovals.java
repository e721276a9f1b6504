package org.fanlight.governance.retention.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.governance.retention.RemovalStub;
import org.fanlight.governance.retention.Removals;
import org.fanlight.governance.retention.StandsInTheWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemovals implements Removals {

    private static final String REMOVED = "REMOVED";

    private static final String STUB = """
            select
              s.record_kind, s.record_id, concealed.so as concealed,
              case when concealed.so then '' else s.reference end as reference,
              s.batch_id, s.rule, s.edition, s.counted_from, s.counted_on, s.kept_until, s.proposed_by, s.agreed_by,
              s.removed_at, searched.left_in, %s
            from governance.removal_stub s
            cross join lateral governance.conceals(s.record_kind, s.record_id) concealed (so)
            left join lateral (
              select c.left_in
              from governance.removal_check c
              where (c.record_kind, c.record_id) = (s.record_kind, s.record_id)
              order by c.checked_at desc
              limit 1) searched on true
            """.formatted(RetentionRows.COUNTS.formatted("s.rows"));

    /// What waits in a batch to which two others agreed and nobody disagreed.
    private static final String WAITING = """
            from governance.removal_item i
            where not exists (
              select
              from governance.removal_exception x
              where (x.batch_id, x.record_kind, x.record_id) = (i.batch_id, i.record_kind, i.record_id))
            and not exists (
              select
              from governance.removal_stub s
              where (s.record_kind, s.record_id) = (i.record_kind, i.record_id))
            and (
              select count(*) >= 2 and bool_and(v.agreed)
              from governance.removal_verdict v
              where v.batch_id = i.batch_id)
            """;

    private final JdbcClient jdbc;

    JdbcRemovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Contacts and calls before people, who may appear in them.
    @Override
    public Optional<Agreed> next() {
        return jdbc.sql("select i.batch_id, i.record_kind, i.record_id " + WAITING + """
                        order by i.batch_id, i.record_kind, i.record_id
                        limit 1
                        """)
                .query((row, _) -> new Agreed(
                        row.getObject("batch_id", UUID.class), RetentionRows.record(row, "record_kind", "record_id")))
                .optional();
    }

    @Override
    public Optional<StandsInTheWay> remove(Agreed agreed) {
        return jdbc.sql("select governance.remove(:batch, :kind, :id)")
                .param("batch", agreed.batch())
                .param("kind", agreed.record().kind().name())
                .param("id", agreed.record().id())
                .query(String.class)
                .optional()
                .filter(answer -> !answer.equals(REMOVED))
                .map(StandsInTheWay::valueOf);
    }

    @Override
    public Optional<UUID> toVerify() {
        return jdbc.sql("""
                        select s.batch_id
                        from governance.removal_stub s
                        where not exists (
                          select
                          from governance.removal_check c
                          where (c.record_kind, c.record_id) = (s.record_kind, s.record_id))
                        order by s.batch_id
                        limit 1
                        """).query(UUID.class).optional();
    }

    @Override
    public void verify(UUID batch) {
        jdbc.sql("select governance.verify_removed(:batch)")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<RemovalStub> newest(int atMost) {
        return jdbc.sql(STUB + """
                        order by s.removed_at desc, s.record_id
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .query(JdbcRemovals::stub)
                .list();
    }

    @Override
    public Optional<RemovalStub> of(UUID id) {
        return jdbc.sql(STUB + """
                        where s.removed_ids @> array[:id]
                        limit 1
                        """).param("id", id).query(JdbcRemovals::stub).optional();
    }

    private static RemovalStub stub(ResultSet row, int index) throws SQLException {
        var left = row.getArray("left_in");
        return new RemovalStub(
                RetentionRows.record(row, "record_kind", "record_id"),
                row.getString("reference"),
                row.getBoolean("concealed"),
                row.getObject("batch_id", UUID.class),
                RetentionRows.until(row),
                RetentionRows.counts(row),
                row.getObject("proposed_by", UUID.class),
                RetentionRows.ids(row, "agreed_by"),
                RetentionRows.at(row, "removed_at"),
                left == null ? Optional.empty() : Optional.of(Arrays.asList((String[]) left.getArray())));
    }
}
