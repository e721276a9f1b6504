package org.fanlight.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line.
///
/// @param sizes numbers of contacts, smallest first
/// @param warmUp how long nothing is counted: the Java machine compiles most of what it runs meanwhile
/// @param think how long each user waits between two tasks, on average, once they are told to
record Order(List<Integer> sizes, int users, Duration warmUp, Duration measured, Duration think, boolean kill) {

    static final Order USUAL = new Order(
            List.of(10_000, 100_000, 1_000_000),
            64,
            Duration.ofSeconds(90),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            false);

    /// @throws IllegalArgumentException in words for whoever typed it
    static Order read(List<String> words) {
        var left = new ArrayDeque<>(words);
        var order = USUAL;
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            order = switch (option) {
                case "--contacts" -> order.of(List.of(number(option, left, 1_000)));
                case "--users" -> order.by(number(option, left, 1));
                case "--warm-up" -> order.timed(Duration.ofSeconds(number(option, left, 0)), order.measured);
                case "--seconds" -> order.timed(order.warmUp, Duration.ofSeconds(number(option, left, 1)));
                case "--think" -> order.thinking(Duration.ofMillis(number(option, left, 0)));
                case "--kill" -> order.withAKill();
                default -> throw new IllegalArgumentException("I do not know " + option + ".");
            };
        }
        return order;
    }

    private Order of(List<Integer> others) {
        return new Order(others, users, warmUp, measured, think, kill);
    }

    private Order by(int others) {
        return new Order(sizes, others, warmUp, measured, think, kill);
    }

    private Order timed(Duration before, Duration during) {
        return new Order(sizes, users, before, during, think, kill);
    }

    private Order thinking(Duration pause) {
        return new Order(sizes, users, warmUp, measured, pause, kill);
    }

    private Order withAKill() {
        return new Order(sizes, users, warmUp, measured, think, true);
    }

    private static int number(String option, ArrayDeque<String> left, int least) {
        var typed = left.isEmpty() ? "" : left.removeFirst();
        if (!typed.matches("[0-9]{1,8}") || Integer.parseInt(typed) < least) {
            throw new IllegalArgumentException(option + " needs a number, at least " + least + ".");
        }
        return Integer.parseInt(typed);
    }
}
