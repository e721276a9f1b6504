package org.fanlight.frontdoor.checks.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// A question as the agency reads it, with the form to answer it or the answer it has given.
///
/// @param due how the deadline stands, while the question waits
/// @param answer what the agency has answered, once it has
/// @param kept words typed for an answer that came second; empty where there are none
public record AnswerPage(
        String reference,
        String url,
        Tag urgency,
        @Nullable Tag due,
        SummaryList question,
        @Nullable AnswerBlock answer,
        List<SummaryList.Row> kept,
        Dates dates,
        Typed typed,
        Problems problems) {

    /// The dates asked for, with what was typed.
    public record Dates(
            DateInput coversFrom,
            DateInput coversUntil,
            DateInput asOf,
            DateInput involvedSince,
            DateInput lastInteraction) {}
}
