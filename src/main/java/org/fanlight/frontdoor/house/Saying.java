package org.fanlight.frontdoor.house;

import org.fanlight.access.Viewer;
import org.fanlight.ui.forms.Typed;

/// Who says something about the house, why, and what they had on their screen.
///
/// @param seen the number of the newest that was said about the same thing
public record Saying(int seen, String why, Viewer viewer) {

    /// What a form says, in whose field `seen` the page has put what was on it.
    public static Saying in(Typed typed, String why, Viewer viewer) {
        return new Saying(typed.number("seen").orElse(0), typed.text(why), viewer);
    }
}
