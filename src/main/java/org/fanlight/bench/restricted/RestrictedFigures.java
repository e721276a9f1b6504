package org.fanlight.bench.restricted;

import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What was measured: one line on standard output.
///
/// @param doors for each place where somebody could try
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record RestrictedFigures(int contacts, int records, int rounds, Map<Door, At> doors, double loadAverage) {

    /// @param slowerIsRestricted how often the slower of two answers is the restricted record's; 0.5 tells nothing
    /// @param unlike answers that differ in their status, or in their length where nothing typed is in them
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record At(double restrictedP50Ms, double absentP50Ms, double slowerIsRestricted, int unlike) {

        static At of(TwoTimes times, int unlike) {
            return new At(
                    middle(times.withheld()),
                    middle(times.absent()),
                    Math.round(1_000 * times.slowerIsRestricted()) / 1_000.0,
                    unlike);
        }

        private static double middle(long[] micros) {
            var sorted = micros.clone();
            Arrays.sort(sorted);
            return Math.round(sorted[sorted.length / 2] / 10.0) / 100.0;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String line() {
        return JSON.writeValueAsString(this);
    }

    boolean good() {
        return doors.values().stream().allMatch(door -> door.unlike() == 0);
    }
}
