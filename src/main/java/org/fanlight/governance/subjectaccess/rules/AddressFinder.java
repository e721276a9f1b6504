package org.fanlight.governance.subjectaccess.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.access.held.HeldParty.Home;
import org.fanlight.people.Postcode;

/// Finds addresses in a text: their postcodes, and those of their lines that tell a place.
final class AddressFinder {

    private final Set<List<String>> places = new LinkedHashSet<>();
    private final Set<String> postcodes = new HashSet<>();

    /// @param own where the person lives or lived: that they may know, and who else lives there
    AddressFinder(Collection<Home> homes, Collection<Home> own) {
        var known = new AddressFinder(own);
        homes.forEach(home -> know(home, false));
        places.removeAll(known.places);
        postcodes.removeAll(known.postcodes);
    }

    private AddressFinder(Collection<Home> homes) {
        homes.forEach(home -> know(home, false));
    }

    /// Those that must not be disclosed, whoever lives there.
    static AddressFinder ofUndisclosed(Collection<Home> homes) {
        var finder = new AddressFinder(List.of());
        homes.stream().filter(Home::undisclosed).forEach(home -> finder.know(home, true));
        return finder;
    }

    List<int[]> in(String text) {
        var words = new Words(text);
        var found = new ArrayList<int[]>();
        for (var index = 0; index < words.all().size(); index++) {
            var first = index;
            places.stream()
                    .filter(place -> stands(words, first, place))
                    .forEach(place -> found.add(stretch(words, first, first + place.size() - 1)));
            if (isPostcode(words.all().get(index).folded())) {
                found.add(stretch(words, index, index));
            } else if (words.hasNext(index)
                    && isPostcode(words.all().get(index).folded()
                            + words.all().get(index + 1).folded())) {
                found.add(stretch(words, index, index + 1));
            }
        }
        return found;
    }

    private boolean isPostcode(String folded) {
        return postcodes.contains(folded);
    }

    private static boolean stands(Words words, int first, List<String> place) {
        var all = words.all();
        if (first + place.size() > all.size()) {
            return false;
        }
        for (var index = 0; index < place.size(); index++) {
            if (!all.get(first + index).folded().equals(place.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static int[] stretch(Words words, int first, int last) {
        return new int[] {words.all().get(first).from(), words.all().get(last).to()};
    }

    /// The first line, any with a figure in it, and of one that must not be disclosed the street alone too.
    private void know(Home home, boolean street) {
        for (var index = 0; index < home.lines().size(); index++) {
            var line = new Words(home.lines().get(index))
                    .all().stream().map(Words.Word::folded).toList();
            if (tells(line, index == 0)) {
                places.add(line);
                if (street && line.size() > 2 && hasFigure(line.getFirst())) {
                    places.add(line.subList(1, line.size()));
                }
            }
        }
        var postcode = new Postcode(home.postcode().length() > Postcode.LONGEST ? "" : home.postcode());
        if (postcode.isBritish()) {
            postcodes.add(Words.folded(postcode.compact()));
        }
    }

    private static boolean tells(List<String> line, boolean isFirst) {
        return line.size() > 1 && (isFirst || line.stream().anyMatch(AddressFinder::hasFigure));
    }

    private static boolean hasFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
