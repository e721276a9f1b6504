package org.fanlight.frontdoor.feedback.web.owed;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// Whom we owe an outcome, due first.
///
/// @param count how many, and how many of them late, in words
/// @param more that there are more than are shown, in words; empty where all are shown
public record OwedPage(String count, List<Choice> choices, List<Line> lines, String more) {

    /// A way to another view of the list.
    public record Choice(String words, String href, boolean current) {}

    /// A referrer who is owed an outcome.
    public record Line(String reference, String url, String referrer, String received, String worker, Tag due) {}
}
