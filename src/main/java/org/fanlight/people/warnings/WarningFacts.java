package org.fanlight.people.warnings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanlight.worktime.London;

/// What a note says beside its words, a line each.
public final class WarningFacts {

    private WarningFacts() {}

    public static List<String> of(WarningNote note) {
        List<String> lines = new ArrayList<>();
        switch (note.said().warning()) {
            case Warning.CourtOrder(var court, var orders, var until) ->
                lines.add(court + ": " + orders
                        + (until == null ? " (no end given)" : " (until " + London.dayWords(until) + ")"));
            case Warning.DoNotDisclose(var everyAddress, var places) ->
                lines.add(
                        everyAddress
                                ? "Wherever they live, now and later."
                                : places.stream()
                                        .map(place -> place.address().onOneLine())
                                        .collect(Collectors.joining("; ")));
            case Warning.RiskToChildren _, Warning.RiskToWorkers _ -> {}
        }
        lines.add(
                switch (note.said().told()) {
                    case Told.Yes(var on, var by) -> "They were told on " + London.dayWords(on) + " by " + by + ".";
                    case Told.No(var because) -> "They were not told: " + because;
                });
        return lines;
    }
}
