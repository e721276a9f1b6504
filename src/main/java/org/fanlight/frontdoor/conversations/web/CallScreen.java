package org.fanlight.frontdoor.conversations.web;

import org.fanlight.ui.forms.Problems;

/// What stands on a call screen when it is shown.
///
/// @param form the draft, or what was just typed
/// @param notice what the worker must know, such as that another window saved first; empty where there is nothing
/// @param focus the field to go on in, where a row was just added; else empty
record CallScreen(CallForm form, String notice, String focus, Problems problems) {

    static final String OVERTAKEN =
            "Someone changed this while you were writing. Your words are kept below, and theirs are saved beside them.";

    static CallScreen of(CallForm form) {
        return wrong(form, Problems.none());
    }

    /// Another window saved in between.
    static CallScreen overtaken(CallForm form) {
        return new CallScreen(form, OVERTAKEN, "", Problems.none());
    }

    /// A row was added, which begins with this field.
    static CallScreen withMore(CallForm form, String focus) {
        return new CallScreen(form, "", focus, Problems.none());
    }

    /// Something is still missing.
    static CallScreen wrong(CallForm form, Problems problems) {
        return new CallScreen(form, "", "", problems);
    }
}
