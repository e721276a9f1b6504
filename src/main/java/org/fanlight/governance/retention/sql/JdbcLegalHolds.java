package org.fanlight.governance.retention.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fanlight.governance.retention.sql.RetentionColumns.ENDED_BECAUSE;
import static org.fanlight.governance.retention.sql.RetentionColumns.HELD_BECAUSE;
import static org.fanlight.governance.retention.sql.RetentionColumns.SOURCE_WORDS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.LegalHold;
import org.fanlight.governance.retention.LegalHold.Ending;
import org.fanlight.governance.retention.LegalHold.Held;
import org.fanlight.governance.retention.LegalHold.Source;
import org.fanlight.governance.retention.LegalHolds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLegalHolds implements LegalHolds {

    private static final String HOLD = """
            select
              h.id, h.source, h.source_words, h.reason, h.review_on, h.placed_at, h.placed_by_name,
              e.reason as ended_because, e.ended_at, e.ended_by_name
            from governance.legal_hold h
            left join governance.legal_hold_ending e on e.hold_id = h.id
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcLegalHolds(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<LegalHold> all() {
        var held = held();
        return jdbc.sql(HOLD + "order by e.ended_at nulls first, h.review_on, h.id")
                .query((row, _) -> hold(row, held))
                .list();
    }

    @Override
    public Optional<LegalHold> find(UUID id) {
        var held = held();
        return jdbc.sql(HOLD + "where h.id = :id")
                .param("id", id)
                .query((row, _) -> hold(row, held))
                .optional();
    }

    @Override
    public boolean stillThere(KeptRecord record) {
        return jdbc.sql("select governance.still_there(:kind, :id)")
                .param("kind", record.kind().name())
                .param("id", record.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void place(LegalHold hold, Viewer by) {
        jdbc.sql("""
                insert into governance.legal_hold (
                  id, source, source_words, reason, review_on, placed_at, placed_by, placed_by_name)
                values (:id, :source, :sourceWords, :reason, :reviewOn, :at, :by, :byName)
                """)
                .param("id", hold.id())
                .param("source", hold.source().name())
                .param("sourceWords", encryption.text(SOURCE_WORDS, hold.id(), hold.sourceWords()))
                .param("reason", encryption.text(HELD_BECAUSE, hold.id(), hold.reason()))
                .param("reviewOn", hold.reviewOn())
                .param("at", hold.placedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
    }

    @Override
    public boolean add(UUID hold, Held held, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.legal_hold_record (
                          hold_id, record_kind, record_id, reference, added_at, added_by, added_by_name)
                        values (:hold, :kind, :id, :reference, :at, :by, :byName)
                        on conflict do nothing
                        """)
                        .param("hold", hold)
                        .param("kind", held.record().kind().name())
                        .param("id", held.record().id())
                        .param("reference", held.reference())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public boolean end(UUID hold, String reason, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.legal_hold_ending (hold_id, reason, ended_at, ended_by, ended_by_name)
                        values (:hold, :reason, :at, :by, :byName)
                        on conflict do nothing
                        """)
                        .param("hold", hold)
                        .param("reason", encryption.text(ENDED_BECAUSE, hold, reason))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private Map<UUID, List<Held>> held() {
        return jdbc
                .sql("""
                        select hold_id, record_kind, record_id, reference
                        from governance.legal_hold_record
                        order by added_at, record_id
                        """)
                .query((row, _) -> Map.entry(
                        row.getObject("hold_id", UUID.class),
                        new Held(RetentionRows.record(row, "record_kind", "record_id"), row.getString("reference"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private LegalHold hold(ResultSet row, Map<UUID, List<Held>> held) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new LegalHold(
                id,
                Source.valueOf(row.getString("source")),
                encryption.text(SOURCE_WORDS, row),
                encryption.text(HELD_BECAUSE, row),
                row.getObject("review_on", LocalDate.class),
                RetentionRows.at(row, "placed_at"),
                row.getString("placed_by_name"),
                held.getOrDefault(id, List.of()),
                row.getObject("ended_at") == null
                        ? Optional.empty()
                        : Optional.of(new Ending(
                                encryption.text(ENDED_BECAUSE, id, row.getBytes("ended_because")),
                                RetentionRows.at(row, "ended_at"),
                                row.getString("ended_by_name"))));
    }
}
