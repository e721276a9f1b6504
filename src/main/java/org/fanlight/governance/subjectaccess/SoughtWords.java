package org.fanlight.governance.subjectaccess;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanlight.access.held.HeldItem;
import org.fanlight.governance.subjectaccess.rules.Stretch;

/// Finds words that somebody typed in an item, in whichever letter case and with whatever space between them.
final class SoughtWords {

    private SoughtWords() {}

    static List<Stretch> in(HeldItem item, String words) {
        var typed = Arrays.stream(words.strip().split("[\\p{Z}\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\p{Z}\\s]+"));
        if (typed.isEmpty()) {
            return List.of();
        }
        var sought = Pattern.compile(typed, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return IntStream.range(0, item.fields().size())
                .boxed()
                .flatMap(field -> sought.matcher(item.fields().get(field).text())
                        .results()
                        .map(found -> new Stretch(field, found.start(), found.end())))
                .toList();
    }
}
