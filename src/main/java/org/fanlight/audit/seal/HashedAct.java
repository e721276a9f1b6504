package org.fanlight.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An act as the chain sees it.
///
/// @param hash over all its columns
public record HashedAct(long id, Instant enteredAt, Instant at, byte[] hash) {

    /// Reads a row that was selected by [ActColumns#SELECTED]. Sealing and verifying both read here, and only here.
    public static HashedAct of(ResultSet row) throws SQLException {
        var hash = new Sha256();
        for (var column : ActColumns.values()) {
            hash.add(row.getString(column.ordinal() + 1));
        }
        return new HashedAct(
                row.getLong(ActColumns.ID.ordinal() + 1),
                moment(row, ActColumns.ENTERED_AT),
                moment(row, ActColumns.AT),
                hash.hash());
    }

    private static Instant moment(ResultSet row, ActColumns column) throws SQLException {
        return Instant.EPOCH.plus(row.getLong(column.ordinal() + 1), ChronoUnit.MICROS);
    }
}
