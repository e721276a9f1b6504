package org.fanlight.bench.trail;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What was measured: one line on standard output.
///
/// @param missing acts that were acknowledged and are not in the tables, of both ways
/// @param whole whether the trail was verified and found whole afterwards
/// @param sealedAfterMillis how long sealing took to catch up once the writers had stopped
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TrailFigures(
        int writers,
        long seconds,
        double actsPerSecond,
        double oneLockPerSecond,
        double ratio,
        long acts,
        long seals,
        long sealedMeanwhile,
        long sealedAfterMillis,
        long missing,
        boolean whole,
        double load) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String line() {
        return JSON.writeValueAsString(this);
    }

    boolean good() {
        return missing == 0 && whole;
    }
}
