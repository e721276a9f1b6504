package org.fanlight.bench;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What the day was like alone and while others signed in: one line on standard output.
///
/// @param p95Ratio how many times longer nineteen in twenty took at most while others signed in
/// @param signIns from the sign-in page to having left again
/// @param refused who could not sign in or out
/// @param errors of the day, both times
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SignInFigures(
        int contacts,
        int users,
        long thinkMs,
        long measuredS,
        Latencies alone,
        Latencies together,
        double p95Ratio,
        double signInsAMinute,
        Latencies signIns,
        int refused,
        int errors,
        double loadAverage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MOST = 2.0;

    String line() {
        return JSON.writeValueAsString(this);
    }

    /// Nobody was turned away, and who works hardly notices who comes.
    boolean good() {
        return refused == 0 && errors == 0 && p95Ratio < MOST;
    }
}
