package org.fanlight.people.warnings.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.Told;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// A new note as the values of its columns.
record WarningParameters(Encryption encryption) {

    MapSqlParameterSource of(WarningId id, NewWarning proposed, String askedOfName, Viewer by, Instant at) {
        var follows = proposed.follows();
        var row = new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("person", proposed.person().value())
                .addValue("kind", proposed.warning().kind().name())
                .addValue("words", encryption.text(WarningColumns.WORDS, id.value(), proposed.words()))
                .addValue("reviewOn", proposed.reviewOn(), Types.DATE)
                .addValue("follows", follows == null ? null : follows.value(), Types.OTHER)
                .addValue("askedOf", proposed.askedOf())
                .addValue("askedOfName", askedOfName)
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("by", by.accountId())
                .addValue("byName", by.name());
        told(id, proposed.told(), row);
        warning(id, proposed.warning(), row);
        return row;
    }

    private void told(WarningId id, Told told, MapSqlParameterSource row) {
        switch (told) {
            case Told.Yes(var on, var by) -> told(id, by, "", row.addValue("toldOn", on, Types.DATE));
            case Told.No(var because) -> told(id, "", because, row.addValue("toldOn", null, Types.DATE));
        }
    }

    private void told(WarningId id, String by, String notBecause, MapSqlParameterSource row) {
        row.addValue("toldBy", encryption.text(WarningColumns.TOLD_BY, id.value(), by))
                .addValue("notToldBecause", encryption.text(WarningColumns.NOT_TOLD_BECAUSE, id.value(), notBecause));
    }

    private void warning(WarningId id, Warning warning, MapSqlParameterSource row) {
        row.addValue("everyAddress", false).addValue("ordersUntil", null, Types.DATE);
        switch (warning) {
            case Warning.CourtOrder(var court, var orders, var until) ->
                order(id, court, orders, row.addValue("ordersUntil", until, Types.DATE));
            case Warning.DoNotDisclose(var everyAddress, var _) ->
                order(id, "", "", row.addValue("everyAddress", everyAddress));
            case Warning.RiskToChildren _, Warning.RiskToWorkers _ -> order(id, "", "", row);
        }
    }

    private void order(WarningId id, String court, String orders, MapSqlParameterSource row) {
        row.addValue("court", encryption.text(WarningColumns.COURT, id.value(), court))
                .addValue("orders", encryption.text(WarningColumns.ORDERS, id.value(), orders));
    }
}
