package org.fanlight.frontdoor.checks.web;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.ContactHeader;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Checkboxes;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// The agency checks of a contact: what was asked and answered, and the form to ask.
///
/// @param news what has just been done, in words; empty where nothing was
/// @param refused why something was not done, in words; empty where nothing was refused
/// @param asking the form to ask; nothing while nobody is named, or the contact has no urgency and so no clock could
/// run
public record ChecksPage(
        ContactHeader header,
        String url,
        String news,
        String refused,
        List<PersonChecks> people,
        @Nullable Asking asking,
        boolean nobodyNamed,
        Typed typed,
        Problems problems) {

    /// The checks about one person, those that wait first.
    public record PersonChecks(String name, List<Line> checks) {}

    /// One check.
    ///
    /// @param tags how it stands while it waits: an answer has a tag of its own, and none beside it that is green
    /// @param note what both sides call it and, once answered, whether that was in time
    /// @param chases each reminder in words
    /// @param mayEscalate whether it may be escalated just now
    public record Line(
            String id,
            String agency,
            List<Tag> tags,
            String note,
            SummaryList question,
            List<String> chases,
            @Nullable AnswerBlock answer,
            boolean mayChase,
            boolean mayEscalate) {}

    /// The boxes of the form to ask.
    ///
    /// @param groups the agencies, each group with its name
    /// @param unusual the agencies that are not usual at the age of anybody here
    /// @param unusualOpen whether these must be seen at once
    /// @param waiting what has been asked and not answered, in words; empty where nothing waits
    public record Asking(
            Checkboxes people,
            List<Checkboxes> groups,
            @Nullable Checkboxes unusual,
            boolean unusualOpen,
            String waiting) {}

    /// What was typed beside this check before it came back.
    public Typed typedFor(Line line) {
        return line.id().equals(typed.text("check")) ? typed : Typed.NOTHING;
    }
}
