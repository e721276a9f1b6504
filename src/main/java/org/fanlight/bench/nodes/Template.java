package org.fanlight.bench.nodes;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A configuration file as `docs/operations.md` shows it, with its places to be filled in braces.
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    static Template of(String name) throws IOException {
        try (var file = Template.class.getResourceAsStream("/bench/nodes/" + name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new Template(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// @throws IllegalArgumentException where nothing is said for a place
    String filled(Map<String, String> words) {
        return PLACE.matcher(text).replaceAll(place -> {
            var word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalArgumentException("Nothing to put in " + place.group());
            }
            return Matcher.quoteReplacement(word);
        });
    }

    /// Writes it, filled. It may have passwords in it: the folder is to be ours alone.
    Path writeTo(Path file, Map<String, String> words) throws IOException {
        Files.writeString(file, filled(words));
        return file;
    }
}
