package org.fanlight.ui.versions;

import java.util.List;

/// The page that somebody gets whose words came after the thing was done: there is no form any more to show them in.
///
/// @param what they wrote about
/// @param why nothing was saved
/// @param back leads on
/// @param words as they were typed
public record TooLate(String what, String why, String back, List<String> words) {

    /// The template of this page.
    public static final String TEMPLATE = "ui/versions/tooLate";
}
