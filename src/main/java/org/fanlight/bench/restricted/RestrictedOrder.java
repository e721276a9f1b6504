package org.fanlight.bench.restricted;

import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line.
///
/// @param records how many contacts and how many people are restricted
/// @param rounds how often each is tried at each door, and as often one that never was
record RestrictedOrder(int contacts, int records, int rounds) {

    /// @throws IllegalArgumentException in words for whoever typed it
    static RestrictedOrder read(List<String> words) {
        var left = new ArrayDeque<>(words);
        var order = new RestrictedOrder(10_000, 100, 10);
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            order = switch (option) {
                case "--contacts" -> new RestrictedOrder(number(option, left, 1_000), order.records, order.rounds);
                case "--records" -> new RestrictedOrder(order.contacts, number(option, left, 1), order.rounds);
                case "--rounds" -> new RestrictedOrder(order.contacts, order.records, number(option, left, 1));
                default -> throw new IllegalArgumentException("I do not know " + option + ".");
            };
        }
        return order;
    }

    private static int number(String option, ArrayDeque<String> left, int least) {
        var typed = left.isEmpty() ? "" : left.removeFirst();
        if (!typed.matches("[0-9]{1,8}") || Integer.parseInt(typed) < least) {
            throw new IllegalArgumentException(option + " needs a number, at least " + least + ".");
        }
        return Integer.parseInt(typed);
    }
}
