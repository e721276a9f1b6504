package org.fanlight.governance.retention.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fanlight.governance.retention.CountedFrom;
import org.fanlight.governance.retention.Keeping;
import org.fanlight.governance.retention.Keepings;
import org.fanlight.governance.retention.KeptRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks functions of the database that tell ids, references and days, and nothing else.
@Repository
class JdbcKeepings implements Keepings {

    private static final String KEEPING = """
            select kind, id, reference, rule, edition, counted_from, counted_on, kept_until, obstacle, total
            from\s""";

    private final JdbcClient jdbc;

    JdbcKeepings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Some preview(Shown shown, int atMost) {
        var rows = jdbc.sql(KEEPING + "governance.preview(:shown, :atMost)")
                .param("shown", shown.name())
                .param("atMost", atMost)
                .query((row, _) -> Map.entry(keeping(row), row.getLong("total")))
                .list();
        return new Some(
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().getValue());
    }

    @Override
    public Optional<Keeping> of(KeptRecord record) {
        return jdbc.sql(KEEPING + "governance.kept_how(:kind, :id)")
                .param("kind", record.kind().name())
                .param("id", record.id())
                .query((row, _) -> keeping(row))
                .optional();
    }

    @Override
    public Map<String, Integer> wouldGo(KeptRecord record) {
        return jdbc.sql("select " + RetentionRows.COUNTS.formatted("governance.would_go(:kind, :id)"))
                .param("kind", record.kind().name())
                .param("id", record.id())
                .query((row, _) -> RetentionRows.counts(row))
                .single();
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        var from = row.getString("counted_from");
        return new Keeping(
                RetentionRows.record(row, "kind", "id"),
                row.getString("reference"),
                Keeping.term(
                        row.getString("rule"),
                        row.getInt("edition"),
                        from == null ? null : CountedFrom.valueOf(from),
                        row.getObject("counted_on", LocalDate.class),
                        row.getObject("kept_until", LocalDate.class)),
                RetentionRows.inTheWay(row.getString("obstacle")));
    }
}
