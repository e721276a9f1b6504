package org.fanlight.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/// How long each task took, and what went wrong.
final class Timings {

    private static final int DIGITS = 3;

    private final Map<Task, Histogram> micros = new EnumMap<>(Task.class);
    private final Map<String, Integer> errors = new TreeMap<>();

    Timings() {
        Arrays.stream(Task.values()).forEach(task -> micros.put(task, new Histogram(DIGITS)));
    }

    void took(Task task, long nanos) {
        of(task).recordValue(nanos / 1_000);
    }

    void failed(Task task, String words) {
        errors.merge(task + ": " + words, 1, Integer::sum);
    }

    void add(Timings others) {
        others.micros.forEach((task, histogram) -> of(task).add(histogram));
        others.errors.forEach((words, count) -> errors.merge(words, count, Integer::sum));
    }

    Latencies latencies(Task task) {
        return Latencies.of(of(task));
    }

    /// Over all tasks.
    Latencies latencies() {
        var all = new Histogram(DIGITS);
        micros.values().forEach(all::add);
        return Latencies.of(all);
    }

    /// How often each thing went wrong, in words without anything that was typed.
    Map<String, Integer> errors() {
        return errors;
    }

    private Histogram of(Task task) {
        return micros.computeIfAbsent(task, _ -> new Histogram(DIGITS));
    }
}
