package org.fanlight.people.warnings.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.fanlight.access.Viewer;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.Told;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// A new note as the values of its columns.
final class WarningParameters {

    private WarningParameters() {}

    static MapSqlParameterSource of(WarningId id, NewWarning proposed, String askedOfName, Viewer by, Instant at) {
        var follows = proposed.follows();
        var row = new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("person", proposed.person().value())
                .addValue("kind", proposed.warning().kind().name())
                .addValue("words", proposed.words())
                .addValue("reviewOn", proposed.reviewOn(), Types.DATE)
                .addValue("follows", follows == null ? null : follows.value(), Types.OTHER)
                .addValue("askedOf", proposed.askedOf())
                .addValue("askedOfName", askedOfName)
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("by", by.accountId())
                .addValue("byName", by.name());
        told(proposed.told(), row);
        warning(proposed.warning(), row);
        return row;
    }

    private static void told(Told told, MapSqlParameterSource row) {
        switch (told) {
            case Told.Yes(var on, var by) ->
                row.addValue("toldOn", on, Types.DATE).addValue("toldBy", by).addValue("notToldBecause", "");
            case Told.No(var because) ->
                row.addValue("toldOn", null, Types.DATE).addValue("toldBy", "").addValue("notToldBecause", because);
        }
    }

    private static void warning(Warning warning, MapSqlParameterSource row) {
        row.addValue("court", "")
                .addValue("orders", "")
                .addValue("ordersUntil", null, Types.DATE)
                .addValue("everyAddress", false);
        switch (warning) {
            case Warning.CourtOrder(var court, var orders, var until) ->
                row.addValue("court", court).addValue("orders", orders).addValue("ordersUntil", until, Types.DATE);
            case Warning.DoNotDisclose(var everyAddress, var _) -> row.addValue("everyAddress", everyAddress);
            case Warning.RiskToChildren _, Warning.RiskToWorkers _ -> {}
        }
    }
}
