package org.fanlight.governance.retention.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fanlight.governance.retention.sql.RetentionColumns.VERDICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.RemovalBatch;
import org.fanlight.governance.retention.RemovalBatch.Item;
import org.fanlight.governance.retention.RemovalBatch.Verdict;
import org.fanlight.governance.retention.RemovalBatches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemovalBatches implements RemovalBatches {

    private static final String BATCH = """
            select id, proposed_at, proposed_by, proposed_by_name
            from governance.removal_batch
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcRemovalBatches(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<RemovalBatch> newest(int atMost) {
        return whole(jdbc.sql(BATCH + """
                        order by proposed_at desc, id desc
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .query(JdbcRemovalBatches::batch)
                .list());
    }

    @Override
    public Optional<RemovalBatch> find(UUID id) {
        return whole(jdbc.sql(BATCH + "where id = :id")
                        .param("id", id)
                        .query(JdbcRemovalBatches::batch)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public int propose(UUID batch, Collection<KeptRecord> records, Viewer by) {
        return jdbc.sql("select governance.propose(:batch, :name, :kinds, :ids)")
                .param("batch", batch)
                .param("name", by.name())
                .param(
                        "kinds",
                        records.stream().map(record -> record.kind().name()).toArray(String[]::new))
                .param("ids", records.stream().map(KeptRecord::id).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public void takeOutChanged(UUID batch) {
        jdbc.sql("select governance.take_out_changed(:batch)")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    @Override
    public void hold(UUID batch) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('governance.batch'), hashtext(:batch))")
                .param("batch", batch.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public void give(UUID batch, boolean agreed, String words, Viewer by, Instant at) {
        jdbc.sql("""
                insert into governance.removal_verdict (batch_id, given_by, given_by_name, agreed, words, given_at)
                values (:batch, :by, :byName, :agreed, :words, :at)
                """)
                .param("batch", batch)
                .param("by", by.accountId())
                .param("byName", by.name())
                .param("agreed", agreed)
                .param("words", encryption.text(VERDICT, batch, words))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<RemovalBatch> whole(List<RemovalBatch> batches) {
        if (batches.isEmpty()) {
            return batches;
        }
        var ids = batches.stream().map(RemovalBatch::id).toArray(UUID[]::new);
        var items = items(ids);
        var verdicts = verdicts(ids);
        return batches.stream()
                .map(batch -> new RemovalBatch(
                        batch.id(),
                        batch.proposedAt(),
                        batch.proposedBy(),
                        batch.proposer(),
                        items.getOrDefault(batch.id(), List.of()),
                        verdicts.getOrDefault(batch.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Item>> items(UUID[] batches) {
        return jdbc
                .sql("""
                        select
                          i.batch_id, i.record_kind, i.record_id, concealed.so as concealed,
                          case when concealed.so then '' else i.reference end as reference,
                          i.rule, i.edition, i.counted_from, i.counted_on, i.kept_until, coalesce(x.reason, '') as reason,
                          s.record_id is not null as removed, %s
                        from governance.removal_item i
                        cross join lateral governance.conceals(i.record_kind, i.record_id) concealed (so)
                        left join governance.removal_exception x
                          on (x.batch_id, x.record_kind, x.record_id) = (i.batch_id, i.record_kind, i.record_id)
                        left join governance.removal_stub s
                          on (s.batch_id, s.record_kind, s.record_id) = (i.batch_id, i.record_kind, i.record_id)
                        where i.batch_id = any (:batches)
                        order by i.kept_until, i.record_kind, i.record_id
                        """.formatted(RetentionRows.COUNTS.formatted("coalesce(s.rows, i.rows)")))
                .param("batches", batches)
                .query((row, _) -> Map.entry(row.getObject("batch_id", UUID.class), item(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<Verdict>> verdicts(UUID[] batches) {
        return jdbc
                .sql("""
                        select batch_id, given_by, given_by_name, agreed, words, given_at
                        from governance.removal_verdict
                        where batch_id = any (:batches)
                        order by given_at
                        """)
                .param("batches", batches)
                .query((row, _) -> Map.entry(
                        row.getObject("batch_id", UUID.class),
                        new Verdict(
                                row.getObject("given_by", UUID.class),
                                row.getString("given_by_name"),
                                row.getBoolean("agreed"),
                                encryption.text(VERDICT, row),
                                RetentionRows.at(row, "given_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RemovalBatch batch(ResultSet row, int index) throws SQLException {
        return new RemovalBatch(
                row.getObject("id", UUID.class),
                RetentionRows.at(row, "proposed_at"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"),
                List.of(),
                List.of());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                RetentionRows.record(row, "record_kind", "record_id"),
                row.getString("reference"),
                row.getBoolean("concealed"),
                RetentionRows.until(row),
                RetentionRows.counts(row),
                RetentionRows.inTheWay(row.getString("reason")),
                row.getBoolean("removed"));
    }
}
