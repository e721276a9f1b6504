package org.fanlight.worktime.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.worktime.Said;

/// Reads who said something, when and why.
final class SaidRows {

    private SaidRows() {}

    static <T> Said<T> said(ResultSet row, T what) throws SQLException {
        return new Said<>(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                what,
                row.getString("why"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("set_by", UUID.class)),
                row.getString("set_by_name"));
    }
}
