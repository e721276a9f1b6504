package org.fanlight.frontdoor.conversations.web;

import org.fanlight.ui.forms.Problems;

/// What stands on a call screen when it is shown.
///
/// @param form the draft, or what was just typed
/// @param focus the field to go on in, where a row was just added; else empty
record CallScreen(CallForm form, String focus, Problems problems) {

    static CallScreen of(CallForm form) {
        return wrong(form, Problems.none());
    }

    /// A row was added, which begins with this field.
    static CallScreen withMore(CallForm form, String focus) {
        return new CallScreen(form, focus, Problems.none());
    }

    /// Something is still missing.
    static CallScreen wrong(CallForm form, Problems problems) {
        return new CallScreen(form, "", problems);
    }
}
