package org.fanlight.messages.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fanlight.database.Moments;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Failure;

/// Reads how far a message has come from the columns `state`, `next_attempt_at`, `settled_at` and `failure`.
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery read(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new Delivery.Waiting(Moments.at(row, "next_attempt_at"));
            case "delivered" -> new Delivery.Delivered(Moments.at(row, "settled_at"));
            default -> new Delivery.Parked(Moments.at(row, "settled_at"), Failure.of(row.getString("failure")));
        };
    }
}
