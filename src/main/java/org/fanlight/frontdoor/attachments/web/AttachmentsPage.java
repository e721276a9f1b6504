package org.fanlight.frontdoor.attachments.web;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.ContactHeader;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Tag;

/// The files of a contact, and the form to add some.
///
/// @param news what has just been done, in words; empty where nothing was
/// @param refused each file that was not taken, and why, where there are several
public record AttachmentsPage(
        ContactHeader header,
        String url,
        String news,
        boolean goodNews,
        List<Line> files,
        boolean mayAdd,
        String limits,
        List<String> refused,
        Typed typed,
        Problems problems) {

    /// @param href where it is opened; empty where it cannot be
    /// @param about what it is; empty where nobody said
    /// @param facts what kind, how large, by whom and when
    /// @param takenBack why, by whom and when; empty where it was not
    public record Line(
            String id,
            String name,
            String href,
            String action,
            Tag standing,
            String about,
            String facts,
            String reason,
            String takenBack,
            boolean mayTakeBack) {

        public String reasonField() {
            return AttachmentsPage.reasonField(id);
        }
    }

    /// Each file has its own, so that a problem leads to the right one.
    static String reasonField(String id) {
        return "reason-" + id;
    }
}
