package org.fanlight.demo.families;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.demo.Lines;

/// The names, language and ethnicity codes of one tradition, read from its file: a heading, then words.
record NameBook(Map<String, List<String>> words) {

    static NameBook of(String file) {
        Map<String, List<String>> words = new HashMap<>();
        for (var line : Lines.of("names/" + file + ".txt")) {
            var parts = Arrays.asList(line.split(": ", 2));
            words.put(parts.getFirst(), Arrays.asList(parts.getLast().split(" ", -1)));
        }
        return new NameBook(Map.copyOf(words));
    }

    /// In the file an underscore stands for the space inside one name.
    List<String> under(String heading) {
        return words.getOrDefault(heading, List.of()).stream()
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    String one(String heading) {
        return under(heading).getFirst();
    }

    /// What people with a formal name are called at home.
    Map<String, String> knownAs() {
        return under("known").stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
