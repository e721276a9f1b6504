package org.fanlight.people.warnings.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.jspecify.annotations.Nullable;

/// One warning note, with what a manager may do about it.
///
/// @param personUrl the person's own page; null for whoever may not look people up
/// @param mayAgree whether it waits for somebody like the viewer
/// @param isTheirOwn whether it waits, and the viewer wrote it
/// @param stands whether it may be kept
/// @param mayEnd whether it stands, or is a proposal of their own to take back
/// @param overtaken what somebody else did first; else empty
public record WarningPage(
        String name,
        @Nullable String personUrl,
        String url,
        WarningRow note,
        boolean mayAgree,
        boolean isTheirOwn,
        boolean stands,
        boolean mayEnd,
        String overtaken,
        Typed form,
        Problems problems) {

    public String typed(String field) {
        return form.raw(field);
    }
}
