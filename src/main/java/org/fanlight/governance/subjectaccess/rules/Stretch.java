package org.fanlight.governance.subjectaccess.rules;

import java.util.List;
import org.fanlight.access.held.HeldItem;

/// A stretch of the words of an item.
///
/// @param field the place of the field in the item; [#WHOLE] where it is all of the item
/// @param from the place of the first character
/// @param to the place after the last
public record Stretch(int field, int from, int to) {

    private static final int ALL = -1;

    public static final Stretch WHOLE = new Stretch(ALL, 0, 0);

    /// All of a field.
    public static Stretch ofField(HeldItem item, int field) {
        return new Stretch(field, 0, item.fields().get(field).text().length());
    }

    public boolean isWhole() {
        return field == ALL;
    }

    /// Whether all of this lies within the other.
    public boolean isWithin(Stretch other) {
        return field == other.field && from >= other.from && to <= other.to;
    }

    /// The words themselves.
    public String wordsIn(HeldItem item) {
        return isWhole() ? "" : item.fields().get(field).text().substring(from, to);
    }

    /// Whether there are such words in the item.
    public boolean isIn(HeldItem item) {
        return isWhole()
                || field >= 0
                        && field < item.fields().size()
                        && from >= 0
                        && from < to
                        && to <= item.fields().get(field).text().length();
    }

    /// Those that say more than others of them do.
    static List<Stretch> widest(List<Stretch> stretches) {
        return stretches.stream()
                .distinct()
                .filter(stretch ->
                        stretches.stream().noneMatch(other -> !other.equals(stretch) && stretch.isWithin(other)))
                .toList();
    }
}
