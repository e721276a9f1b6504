package org.fanlight.bench.trail;

import java.time.Duration;
import java.util.List;

/// What was asked for on the command line.
///
/// @param writers how many write acts at the same time, each in a transaction of its own
record TrailOrder(int writers, Duration warmUp, Duration measured) {

    private static final TrailOrder USUAL = new TrailOrder(24, Duration.ofSeconds(5), Duration.ofSeconds(15));

    /// @throws IllegalArgumentException in words for whoever typed it
    static TrailOrder read(List<String> words) {
        var order = USUAL;
        for (var place = 0; place < words.size(); place += 2) {
            var option = words.get(place);
            var number = number(option, place + 1 < words.size() ? words.get(place + 1) : "");
            order = switch (option) {
                case "--writers" -> new TrailOrder(number, order.warmUp, order.measured);
                case "--warm-up" -> new TrailOrder(order.writers, Duration.ofSeconds(number), order.measured);
                case "--seconds" -> new TrailOrder(order.writers, order.warmUp, Duration.ofSeconds(number));
                default -> throw new IllegalArgumentException("I do not know " + option + ".");
            };
        }
        return order;
    }

    private static int number(String option, String typed) {
        if (!typed.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(option + " needs a number, at least 1.");
        }
        return Integer.parseInt(typed);
    }
}
