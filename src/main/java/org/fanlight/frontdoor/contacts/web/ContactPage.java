package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import org.fanlight.people.warnings.WarningBanner;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// A contact on one page: the two-minute summary on top, everything else below.
///
/// @param warnings what to mind about the people in it
/// @param summary what somebody who has never seen this must know first
/// @param seen what its forms are opened on
/// @param typed what was typed into one of the page's forms, where it came back with problems
public record ContactPage(
        ContactHeader header,
        String url,
        List<WarningBanner> warnings,
        SummaryList summary,
        List<PersonLine> children,
        List<PersonLine> adults,
        List<ConcernLine> concerns,
        List<RatingLine> ratings,
        List<AnswerBlock> answers,
        List<NoteBlock> notes,
        SummaryList cameIn,
        List<EarlierContact> earlier,
        Choices choices,
        Seen seen,
        Typed typed,
        Problems problems) {

    /// A child or adult of the contact.
    ///
    /// @param url the person's own page, or the page to say who this is; null for whoever may not look people up
    /// @param history how often they were in contact before, in words
    public record PersonLine(
            String name,
            String role,
            String birth,
            String address,
            boolean identified,
            @Nullable String url,
            String history) {}

    /// A concern in words.
    public record ConcernLine(String child, String kind, String liesWith, String source, String written) {}

    /// A rating with its reason.
    public record RatingLine(Tag urgency, String reason, String written) {}

    /// A question with its newest answer and the earlier ones.
    public record AnswerBlock(String question, String words, String written, List<NoteBlock> earlier) {}

    /// Words, by whom and when.
    public record NoteBlock(String words, String written) {}

    /// Another contact about one of the children.
    public record EarlierContact(String reference, String url, String received, String about, String source) {}

    /// What the page's forms offer.
    public record Choices(
            List<Select.Item> questions,
            List<Select.Item> children,
            List<Select.Item> sources,
            List<Select.Item> kinds,
            List<Select.Item> liesWith,
            List<Select.Item> urgencies,
            List<Select.Item> workers,
            boolean mayRecord,
            boolean mayAllocate) {}

    /// How many rows the page shows of what a later row takes the place of.
    public record Seen(int answers, int ratings, int allocations) {}

    /// Whether the form of that name came back with problems and must stand open.
    public boolean isOpen(String form) {
        return form.equals(typed.text("form"));
    }
}
