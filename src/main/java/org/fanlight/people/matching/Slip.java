package org.fanlight.people.matching;

/// Whether one word can be the other with a slip of the keyboard or of the ear.
public final class Slip {

    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private Slip() {}

    /// One change in a short word, two in a long one; swapped neighbours are one change.
    public static boolean between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
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
