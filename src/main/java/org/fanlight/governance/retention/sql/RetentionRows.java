package org.fanlight.governance.retention.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.fanlight.governance.retention.CountedFrom;
import org.fanlight.governance.retention.Keeping;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.RecordKind;
import org.fanlight.governance.retention.StandsInTheWay;

/// Reads what several statements have in common.
final class RetentionRows {

    /// A column of counts by table, as an array that [#counts] reads.
    static final String COUNTS =
            "array(select entry.key || ' ' || entry.value from jsonb_each_text(%s) entry order by entry.key) as counts";

    private RetentionRows() {}

    static KeptRecord record(ResultSet row, String kind, String id) throws SQLException {
        return new KeptRecord(RecordKind.valueOf(row.getString(kind)), row.getObject(id, UUID.class));
    }

    static Keeping.Until until(ResultSet row) throws SQLException {
        return new Keeping.Until(
                row.getObject("kept_until", LocalDate.class),
                row.getString("rule"),
                row.getInt("edition"),
                CountedFrom.valueOf(row.getString("counted_from")),
                row.getObject("counted_on", LocalDate.class));
    }

    static Map<String, Integer> counts(ResultSet row) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (var entry : (String[]) row.getArray("counts").getArray()) {
            var space = entry.indexOf(' ');
            counts.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
        }
        return counts;
    }

    static Optional<StandsInTheWay> inTheWay(String code) {
        return Optional.of(code).filter(some -> !some.isEmpty()).map(StandsInTheWay::valueOf);
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
