package org.fanlight.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person is called; a part that is not known is empty.
///
/// @param knownAs the name the person goes by, where it is not the given name
/// @param others former and alternative names in full
public record Names(String given, String middle, String family, String knownAs, List<String> others) {

    public static final int LONGEST = 100;

    public Names {
        given = Line.of(given, LONGEST);
        middle = Line.of(middle, LONGEST);
        family = Line.of(family, LONGEST);
        knownAs = Line.of(knownAs, LONGEST);
        others = others.stream()
                .map(other -> Line.of(other, LONGEST))
                .filter(other -> !other.isEmpty())
                .distinct()
                .toList();
    }

    public static Names of(String given, String family) {
        return new Names(given, "", family, "", List.of());
    }

    public Names knownAs(String name) {
        return new Names(given, middle, family, name, others);
    }

    public Names alsoCalled(String... names) {
        return new Names(given, middle, family, knownAs, List.of(names));
    }

    /// Whether there is nothing to call this person by.
    public boolean areNotKnown() {
        return all().findAny().isEmpty();
    }

    /// Every part and every other name that is known.
    public Stream<String> all() {
        return Stream.concat(Stream.of(given, middle, family, knownAs), others.stream())
                .filter(part -> !part.isEmpty());
    }

    /// How somebody born then is called on a page; a child not yet born and not yet named is "Unborn baby".
    public String displayed(BirthDate birth) {
        return birth instanceof BirthDate.Unborn && given.isEmpty() ? ("Unborn baby " + family).strip() : inFull();
    }

    /// The full name as people read it, for example "Łukasz Jan Kowalski (known as Luke)".
    public String inFull() {
        if (areNotKnown()) {
            return "Name not known";
        }
        String formal =
                Stream.of(given, middle, family).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        if (formal.isEmpty()) {
            return knownAs.isEmpty() ? others.getFirst() : knownAs;
        }
        return knownAs.isEmpty() ? formal : formal + " (known as " + knownAs + ")";
    }
}
