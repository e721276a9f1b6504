package org.fanlight.messages.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Failure;

/// Reads how far a message has come from the columns `state`, `next_attempt_at`, `settled_at` and `failure`.
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery read(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new Delivery.Waiting(instant(row, "next_attempt_at"));
            case "delivered" -> new Delivery.Delivered(instant(row, "settled_at"));
            default -> new Delivery.Parked(instant(row, "settled_at"), Failure.of(row.getString("failure")));
        };
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
