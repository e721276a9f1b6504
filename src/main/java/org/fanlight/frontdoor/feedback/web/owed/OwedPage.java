package org.fanlight.frontdoor.feedback.web.owed;

import java.util.List;
import org.fanlight.ui.govuk.Pagination;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.moj.SubNavigation;
import org.jspecify.annotations.Nullable;

/// Whom we owe an outcome, due first.
///
/// @param count how many, and how many of them late, in words
/// @param shown which of them are shown, in words; empty where all are
/// @param pages the way to the others; nothing where all are shown
public record OwedPage(
        String count,
        SubNavigation choices,
        List<Line> lines,
        String shown,
        @Nullable Pagination pages) {

    /// A referrer who is owed an outcome.
    public record Line(String reference, String url, String referrer, String received, String worker, Tag due) {}
}
