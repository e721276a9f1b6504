package org.fanlight.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where somebody can be found: at an address, or nowhere fixed.
public sealed interface Address {

    int MOST_LINES = 5;
    int LONGEST_LINE = 100;

    /// A place with an address; the lines are those of an envelope, without the postcode.
    record At(List<String> lines, Postcode postcode) implements Address {

        public At {
            lines = lines.stream()
                    .map(line -> Line.of(line, LONGEST_LINE))
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("More than " + MOST_LINES + " lines");
            }
        }

        public At(String line, String postcode) {
            this(List.of(line), new Postcode(postcode));
        }
    }

    /// No fixed abode, with what is known of the whereabouts.
    record NoFixedAbode(String whereabouts) implements Address {

        public NoFixedAbode {
            whereabouts = Line.of(whereabouts, LONGEST_LINE);
        }
    }

    /// On one line, as shown beside a name.
    default String onOneLine() {
        return switch (this) {
            case At(List<String> lines, Postcode postcode) ->
                Stream.concat(lines.stream(), Stream.of(postcode.value()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
            case NoFixedAbode(String whereabouts) ->
                whereabouts.isEmpty() ? "No fixed abode" : "No fixed abode, " + whereabouts;
        };
    }
}
