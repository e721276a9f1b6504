package org.fanlight.governance.subjectaccess.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names of other people in a text, however they are spelled, hyphenated or inflected.
///
/// A family name that the person bears too is their own: it stays, but beside another's given name or a title.
final class NameFinder {

    /// Names that are everyday words: they are names only with a capital.
    private static final Set<String> EVERYDAY = Set.of(
            "will", "may", "mark", "grace", "rose", "hope", "faith", "joy", "dawn", "april", "june", "august", "bill",
            "rob", "sue", "pat", "drew", "grant", "art", "guy", "frank", "an", "so", "do", "by", "my", "in", "no", "be",
            "see", "long", "young", "old", "good", "day", "page", "park", "hill", "wood", "field", "king", "cook",
            "price", "small", "little", "white", "black", "brown", "green", "grey", "house", "home", "case", "child",
            "care", "self", "sky");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "master");

    private static final int MOST_PARTS = 4;

    private final Set<String> others = new HashSet<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> own;

    NameFinder(Collection<String> names, Collection<String> ownNames) {
        names.forEach(this::know);
        own = new HashSet<>();
        ownNames.forEach(name -> parts(name).forEach(part -> own.addAll(keys(part))));
    }

    List<int[]> in(String text) {
        var words = new Words(text);
        var found = new ArrayList<int[]>();
        for (var index = 0; index < words.all().size(); index++) {
            var last = lastOfName(words, index);
            if (last >= index) {
                found.add(new int[] {
                    words.all().get(index).from(), words.all().get(last).to()
                });
                index = last;
            }
        }
        return found;
    }

    /// The place of the last word of the name that begins here; one less than here where none does.
    private int lastOfName(Words words, int first) {
        var last = match(words, first, false);
        if (last < first) {
            return titled(words, first);
        }
        while (words.hasNext(last) && words.isSpaceAfter(last)) {
            var next = match(words, last + 1, true);
            if (next <= last) {
                break;
            }
            last = next;
        }
        return possessive(words, last);
    }

    /// "Mrs Smith" is not the child called Smith.
    private int titled(Words words, int first) {
        var isTitle = TITLES.contains(words.all().get(first).folded())
                && words.hasNext(first)
                && !words.all().get(first).folded().isEmpty();
        if (!isTitle) {
            return first - 1;
        }
        var last = match(words, first + 1, true);
        return last > first ? possessive(words, last) : first - 1;
    }

    private static int possessive(Words words, int last) {
        var hasS = words.hasNext(last)
                && words.joins(last)
                && words.all().get(last + 1).folded().equals("s");
        return hasS ? last + 1 : last;
    }

    /// @param besides whether it stands beside something that is another's for certain
    private int match(Words words, int first, boolean besides) {
        var joined = new StringBuilder();
        var spaced = false;
        var best = first - 1;
        for (var last = first; last < Math.min(words.all().size(), first + MOST_PARTS); last++) {
            if (last > first && !words.joins(last - 1)) {
                if (!words.isSpaceAfter(last - 1)) {
                    break;
                }
                spaced = true;
            }
            joined.append(words.all().get(last).folded());
            if (isName(joined.toString(), spaced, besides) && isMeant(words, first, last)) {
                best = last;
            }
        }
        return best;
    }

    private boolean isName(String word, boolean spaced, boolean besides) {
        var known = spaced ? compounds : others;
        return isOf(known, word, besides)
                || word.endsWith("s") && isOf(known, word.substring(0, word.length() - 1), besides);
    }

    private boolean isOf(Set<String> known, String word, boolean besides) {
        return known.contains(word) && (besides || !own.contains(word));
    }

    private static boolean isMeant(Words words, int first, int last) {
        return first < last || !EVERYDAY.contains(words.all().get(first).folded()) || words.isCapital(first);
    }

    private void know(String name) {
        parts(name).forEach(part -> {
            others.addAll(keys(part));
            if (new Words(part).all().size() > 1) {
                compounds.add(Words.folded(part));
            }
        });
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("[\\p{Z}\\s,;/()]+"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// The whole, and each part of a double name.
    private static Set<String> keys(String part) {
        var keys = new HashSet<String>();
        keys.add(Words.folded(part));
        for (var half : part.split("[\\-‐‑‒–]")) {
            keys.add(Words.folded(half));
        }
        keys.removeIf(NameFinder::isTooShort);
        return keys;
    }

    /// An initial is nobody’s name; a single sign of another script may be.
    private static boolean isTooShort(String key) {
        return key.isEmpty() || key.length() == 1 && key.charAt(0) < 128;
    }
}
