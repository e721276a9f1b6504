package org.fanlight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The lines of Larkshire's own text files, without empty ones and remarks.
public final class Lines {

    private Lines() {}

    public static List<String> of(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("Larkshire is incomplete: " + file, missing);
        }
    }
}
