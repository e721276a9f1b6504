package org.fanlight.governance.subjectaccess.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.LIFTED_BECAUSE;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.WITHHELD_BECAUSE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.subjectaccess.KeptItem;
import org.fanlight.governance.subjectaccess.Redaction;
import org.fanlight.governance.subjectaccess.Redactions;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.governance.subjectaccess.rules.Proposal;
import org.fanlight.governance.subjectaccess.rules.RedactionRule;
import org.fanlight.governance.subjectaccess.rules.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRedactions implements Redactions {

    private static final String REDACTION = """
            insert into governance.subject_access_redaction (
              id, request_id, item_id, field, from_place, to_place, rule, exemption, reason, made_at, made_by,
              made_by_name)
            values (
              :id, :request, :item, :field, :from, :to, :rule, :exemption, :reason, :at, :by, :byName)
            """;

    private final NamedParameterJdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;

    JdbcRedactions(DataSource dataSource, Encryption encryption, Ids ids) {
        this.encryption = encryption;
        this.batches = new NamedParameterJdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.ids = ids;
    }

    @Override
    public void hold(UUID request) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('subject access ' || :request, 0))")
                .param("request", request.toString())
                .query((_, _) -> "")
                .single();
    }

    @Override
    public List<KeptItem> of(UUID request) {
        var redactions = byItem(request, """
                select
                  r.item_id, r.id, r.field, r.from_place, r.to_place, r.rule, r.exemption, r.reason, r.made_at,
                  r.made_by_name, l.redaction_id, l.reason as lifted_because, l.lifted_at, l.lifted_by_name
                from governance.subject_access_redaction r
                left join governance.subject_access_lifting l on l.redaction_id = r.id
                where r.request_id = :request
                order by r.field, r.from_place, r.id
                """, this::redaction);
        var reviews =
                byItem(request, """
                select item_id, turn, reviewed_by
                from governance.subject_access_review
                where request_id = :request
                """, row -> new Review(row.getInt("turn"), row.getObject("reviewed_by", UUID.class)));
        return jdbc.sql("""
                        select id, source, kind, record_id, hash
                        from governance.subject_access_item
                        where request_id = :request
                        """)
                .param("request", request)
                .query((row, _) -> item(row, redactions, reviews))
                .list();
    }

    @Override
    public void addItems(UUID request, List<Proposed> items, Instant at) {
        batches.batchUpdate(
                """
                insert into governance.subject_access_item (
                  id, request_id, source, kind, record_id, hash, gathered_at)
                values (:id, :request, :source, :kind, :record, :hash, :at)
                """,
                items.stream()
                        .map(item -> new MapSqlParameterSource()
                                .addValue("id", item.id())
                                .addValue("request", request)
                                .addValue("source", item.key().source())
                                .addValue("kind", item.key().kind())
                                .addValue("record", item.key().record())
                                .addValue("hash", item.key().hash())
                                .addValue("at", at.atOffset(ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                REDACTION,
                items.stream()
                        .flatMap(item -> byRule(request, item.id(), item.proposals(), at))
                        .toArray(SqlParameterSource[]::new));
    }

    @Override
    public void withhold(UUID request, UUID item, List<Proposal> proposals, Instant at) {
        batches.batchUpdate(REDACTION, byRule(request, item, proposals, at).toArray(SqlParameterSource[]::new));
    }

    @Override
    public void withhold(
            UUID request, UUID item, Stretch stretch, Exemption exemption, String reason, Viewer by, Instant at) {
        batches.update(
                REDACTION,
                row(request, item, stretch, exemption, reason, at)
                        .addValue("rule", null, Types.VARCHAR)
                        .addValue("by", by.accountId())
                        .addValue("byName", by.name()));
    }

    @Override
    public void lift(UUID request, UUID redaction, String reason, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into governance.subject_access_lifting (
                          redaction_id, request_id, reason, lifted_at, lifted_by, lifted_by_name)
                        values (:redaction, :request, :reason, :at, :by, :byName)
                        """)
                .param("redaction", redaction)
                .param("request", request)
                .param("reason", encryption.text(LIFTED_BECAUSE, redaction, reason))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
    }

    @Override
    public void review(UUID request, UUID item, int turn, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into governance.subject_access_review (
                          item_id, turn, request_id, reviewed_at, reviewed_by, reviewed_by_name)
                        values (:item, :turn, :request, :at, :by, :byName)
                        on conflict (item_id, turn) do nothing
                        """)
                .param("item", item)
                .param("turn", turn)
                .param("request", request)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
    }

    private Stream<MapSqlParameterSource> byRule(UUID request, UUID item, List<Proposal> proposals, Instant at) {
        return proposals.stream()
                .map(proposal -> row(
                                request,
                                item,
                                proposal.stretch(),
                                proposal.rule().exemption(),
                                proposal.rule().reason(),
                                at)
                        .addValue("rule", proposal.rule().name())
                        .addValue("by", null, Types.OTHER)
                        .addValue("byName", Actor.HOUSE.name()));
    }

    private MapSqlParameterSource row(
            UUID request, UUID item, Stretch stretch, Exemption exemption, String reason, Instant at) {
        var id = ids.next();
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("request", request)
                .addValue("item", item)
                .addValue("field", stretch.field())
                .addValue("from", stretch.from())
                .addValue("to", stretch.to())
                .addValue("exemption", exemption.name())
                .addValue("reason", encryption.text(WITHHELD_BECAUSE, id, reason))
                .addValue("at", at.atOffset(ZoneOffset.UTC));
    }

    private <T> Map<UUID, List<T>> byItem(UUID request, String sql, Row<T> row) {
        return jdbc
                .sql(sql)
                .param("request", request)
                .query((found, _) -> Map.entry(found.getObject("item_id", UUID.class), row.of(found)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static KeptItem item(ResultSet row, Map<UUID, List<Redaction>> redactions, Map<UUID, List<Review>> reviews)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var read = reviews.getOrDefault(id, List.of());
        return new KeptItem(
                id,
                new KeptItem.Key(
                        row.getString("source"),
                        row.getString("kind"),
                        row.getObject("record_id", UUID.class),
                        row.getString("hash")),
                redactions.getOrDefault(id, List.of()),
                read.stream().map(Review::turn).collect(toSet()),
                Set.copyOf(read.stream().map(Review::by).toList()));
    }

    private Redaction redaction(ResultSet row) throws SQLException {
        return new Redaction(
                row.getObject("id", UUID.class),
                new Stretch(row.getInt("field"), row.getInt("from_place"), row.getInt("to_place")),
                rule(row.getString("rule")),
                Exemption.valueOf(row.getString("exemption")),
                encryption.text(WITHHELD_BECAUSE, row),
                Moments.at(row, "made_at"),
                row.getString("made_by_name"),
                lifting(row));
    }

    private Redaction.@Nullable Lifting lifting(ResultSet row) throws SQLException {
        return row.getObject("lifted_at") == null
                ? null
                : new Redaction.Lifting(
                        encryption.text(LIFTED_BECAUSE, row.getString("redaction_id"), row.getBytes("lifted_because")),
                        Moments.at(row, "lifted_at"),
                        row.getString("lifted_by_name"));
    }

    private static @Nullable RedactionRule rule(@Nullable String rule) {
        return rule == null ? null : RedactionRule.valueOf(rule);
    }

    private record Review(int turn, UUID by) {}

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
