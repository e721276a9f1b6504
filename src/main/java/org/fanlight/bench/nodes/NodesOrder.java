package org.fanlight.bench.nodes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line.
///
/// @param outage how long the database is cut off
/// @param calm how long the workers work before and after each blow
public record NodesOrder(int users, Duration outage, Duration calm) {

    /// @throws IllegalArgumentException in words for whoever typed it
    public static NodesOrder read(List<String> words) {
        var left = new ArrayDeque<>(words);
        var order = new NodesOrder(8, Duration.ofSeconds(20), Duration.ofSeconds(20));
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            order = switch (option) {
                case "--users" -> new NodesOrder(number(option, left), order.outage, order.calm);
                case "--outage" -> new NodesOrder(order.users, Duration.ofSeconds(number(option, left)), order.calm);
                case "--calm" -> new NodesOrder(order.users, order.outage, Duration.ofSeconds(number(option, left)));
                default -> throw new IllegalArgumentException("I do not know " + option + ".");
            };
        }
        return order;
    }

    private static int number(String option, ArrayDeque<String> left) {
        var typed = left.isEmpty() ? "" : left.removeFirst();
        if (!typed.matches("[0-9]{1,4}") || Integer.parseInt(typed) < 1) {
            throw new IllegalArgumentException(option + " needs a number, at least 1.");
        }
        return Integer.parseInt(typed);
    }
}
