package org.fanlight.ui.moj;

import org.fanlight.ui.Content;

/// A table with a tick box in each row, where scripts put a box that ticks all into the head and say how many are.
///
/// @param id the cell of the head that takes the box has the id `<id>-select-all`
/// @param one what a row is, such as "contact"
/// @param several the same of more than one, such as "contacts"
public record MultiSelect(String id, String one, String several, Content table) {

    public static MultiSelect of(String id, String one, String several, gg.jte.Content table) {
        return new MultiSelect(id, one, several, Content.of(table));
    }
}
