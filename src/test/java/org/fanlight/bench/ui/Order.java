package org.fanlight.bench.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line, the same for both sides.
///
/// @param length of a round
record Order(List<String> examples, Duration length) {

    static final int ROUNDS = 3;

    /// @throws IllegalArgumentException in words for whoever typed it
    static Order read(List<String> words) {
        var left = new ArrayDeque<>(words);
        var order = new Order(Examples.names(), Duration.ofSeconds(1));
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            var value = left.isEmpty() ? "" : left.removeFirst();
            order = switch (option) {
                case "--only" -> order.only(value);
                case "--seconds" -> order.seconds(value);
                default -> throw new IllegalArgumentException("I do not know " + option + ".");
            };
        }
        return order;
    }

    /// Rounds that are not counted: both machines compile meanwhile what they run, and a page is much to compile.
    static int warmUps(Example example) {
        return example.name().equals(Examples.PAGE) ? 10 : 3;
    }

    private Order only(String name) {
        if (!Examples.names().contains(name)) {
            throw new IllegalArgumentException(
                    "--only needs one of these: " + String.join(", ", Examples.names()) + ".");
        }
        return new Order(List.of(name), length);
    }

    private Order seconds(String typed) {
        if (!typed.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("--seconds needs a number from 1 to 999.");
        }
        return new Order(examples, Duration.ofSeconds(Integer.parseInt(typed)));
    }
}
