package org.fanlight.people.matching;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether one word can be the other with a slip of the keyboard or of the ear.
public final class Slip {

    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private Slip() {}

    /// One change in a short word, two in a long one; swapped neighbours are one change.
    public static boolean between(String one, String other) {
        int allowed = allowedIn(Math.min(one.length(), other.length()));
        return Math.abs(one.length() - other.length()) <= allowed && changes(one, other) <= allowed;
    }

    /// The word, and what is left of it without as many letters as may be changed: any two words that slips join have
    /// one of these in common, since a change in one word is a letter less in both.
    public static Set<String> leftOf(String word) {
        Set<String> left = new TreeSet<>(Set.of(word));
        for (int less = 0; less < allowedIn(word.length()); less++) {
            left.addAll(left.stream().flatMap(Slip::withOneLess).toList());
        }
        return left;
    }

    private static Stream<String> withOneLess(String word) {
        return IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    }

    private static int allowedIn(int letters) {
        return letters < SHORTEST ? 0 : letters < LONG ? 1 : 2;
    }

    /// How many changes make one of the other.
    public static int changes(String one, String other) {
        int[][] changes = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                changes[i][j] = i == 0 ? j : j == 0 ? i : cheapest(changes, one, other, i, j);
            }
        }
        return changes[one.length()][other.length()];
    }

    private static int cheapest(int[][] changes, String one, String other, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(changes[i - 1][j - 1] + same, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, changes[i - 2][j - 2] + 1) : best;
    }
}
