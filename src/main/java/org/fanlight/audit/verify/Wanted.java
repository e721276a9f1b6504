package org.fanlight.audit.verify;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
///
/// @param dump a plain dump; null for the database itself
/// @param keys the file with the trusted public keys; null for the one of this Fanlight
/// @param demo whether the demonstration's database is meant
/// @param kept hashes that were kept elsewhere
record Wanted(@Nullable Path dump, @Nullable Path keys, boolean demo, List<Kept> kept) {

    static final String USAGE = "./fanlight audit verify [--dump FILE] [--key FILE] [--expect DAY=HASH]… [--demo]";

    /// @throws IllegalArgumentException in words for whoever typed it
    static Wanted read(List<String> words) {
        var left = new ArrayDeque<>(words);
        if (left.isEmpty() || !left.removeFirst().equals("verify")) {
            throw new IllegalArgumentException("The audit trail can be verified: " + USAGE);
        }
        Path dump = null;
        Path keys = null;
        var demo = false;
        var kept = new ArrayList<Kept>();
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            switch (option) {
                case "--dump" -> dump = Path.of(value(option, left));
                case "--key" -> keys = Path.of(value(option, left));
                case "--expect" -> kept.add(Kept.typed(value(option, left)));
                case "--demo" -> demo = true;
                default -> throw new IllegalArgumentException("I do not know " + option + ". " + USAGE);
            }
        }
        return new Wanted(dump, keys, demo, List.copyOf(kept));
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs something behind it. " + USAGE);
        }
        return left.removeFirst();
    }
}
