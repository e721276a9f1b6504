package org.fanlight.frontdoor.house.web;

import org.fanlight.worktime.London;
import org.fanlight.worktime.Said;

/// Who said something, when and why, in words.
public final class SaidWords {

    private SaidWords() {}

    /// As in "Set by Ruth Amis, 23 November 2026 at 14:02: longer hours before Christmas".
    public static String of(Said<?> said) {
        return "Set by " + said.byName() + ", " + London.momentWords(said.at()) + ": " + said.why();
    }
}
