package org.fanlight.bench;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What one size gave: one line on standard output.
///
/// @param ratioToSql throughput as a part of that of the same SQL without sessions, pages and rendering
/// @param sql that same SQL
/// @param paced the same people at a worker's pace, which leaves the machine time to breathe
/// @param openContacts contacts on the worklists all the time
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Figures(
        int contacts,
        double throughputPerS,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        Map<String, Latencies> acts,
        int errors,
        int missingWrites,
        double ratioToSql,
        double loadAverage,
        Bare sql,
        Paced paced,
        Acknowledged.Counts acknowledged,
        int openContacts,
        int users,
        long warmUpS,
        long measuredS) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Bare(double throughputPerS, @JsonUnwrapped Latencies latencies) {}

    /// @param thinkMs how long each waited between two tasks on average
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Paced(
            long thinkMs,
            double throughputPerS,
            @JsonUnwrapped Latencies latencies) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Map<String, Latencies> byAct(Timings timings) {
        var acts = new LinkedHashMap<String, Latencies>();
        Arrays.stream(Task.values())
                .forEach(task -> acts.put(task.name().toLowerCase(Locale.ROOT), timings.latencies(task)));
        return acts;
    }

    static int count(Map<String, Integer> errors) {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// With one decimal.
    static double perSecond(long count, long seconds) {
        return Math.round(count * 10.0 / seconds) / 10.0;
    }

    String line() {
        return JSON.writeValueAsString(this);
    }
}
