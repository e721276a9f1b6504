package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.worktime.Said;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Reads and writes who said something, when and why.
final class SaidRows {

    private SaidRows() {}

    static <T> Said<T> said(ResultSet row, T what) throws SQLException {
        return new Said<>(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                what,
                row.getString("why"),
                Moments.at(row, "set_at"),
                Optional.ofNullable(row.getObject("set_by", UUID.class)),
                row.getString("set_by_name"));
    }

    /// Gives an insert what it says of these: `id`, `number`, `why`, `at`, `by` and `byName`.
    static StatementSpec saying(Said<?> said, StatementSpec insert) {
        return insert.param("id", said.id())
                .param("number", said.number())
                .param("why", said.why())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .param("by", said.by().orElse(null))
                .param("byName", said.byName());
    }
}
