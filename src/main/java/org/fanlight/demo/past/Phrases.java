package org.fanlight.demo.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.demo.Dice;
import org.fanlight.demo.Lines;

/// What people at the front door say and write, by occasion.
record Phrases(Map<String, List<String>> byOccasion) {

    static Phrases read() {
        Map<String, List<String>> phrases = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (var line : Lines.of("phrases.txt")) {
            if (line.startsWith("= ")) {
                current = phrases.computeIfAbsent(line.substring(2), _ -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return new Phrases(Map.copyOf(phrases));
    }

    /// A phrase for the occasion, as it stands.
    String one(String occasion, Dice dice) {
        var phrases = byOccasion.get(occasion);
        if (phrases == null) {
            throw new IllegalArgumentException("phrases.txt has nothing for " + occasion);
        }
        return dice.oneOf(phrases);
    }

    /// Puts words in place of the names in braces.
    static String fill(String phrase, Map<String, String> words) {
        var filled = new StringBuilder();
        var at = 0;
        for (var open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            var close = phrase.indexOf('}', open);
            filled.append(phrase, at, open).append(words.getOrDefault(phrase.substring(open + 1, close), "somebody"));
            at = close + 1;
        }
        return sentences(filled.append(phrase, at, phrase.length()));
    }

    /// Begins every sentence with a capital, whoever it begins with.
    private static String sentences(StringBuilder text) {
        for (var start = 0; start >= 0 && start < text.length(); start = next(text, start)) {
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        }
        return text.toString();
    }

    private static int next(StringBuilder text, int from) {
        var stop = text.indexOf(". ", from);
        return stop < 0 ? -1 : stop + 2;
    }
}
