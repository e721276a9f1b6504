package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.List;
import org.fanlight.ui.govuk.Pagination;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.moj.SubNavigation;
import org.jspecify.annotations.Nullable;

/// Disagreements that wait for an answer, due first.
///
/// @param count how many, in words
/// @param shown which of them are shown, in words; empty where all are
/// @param pages the way to the others; nothing where all are shown
public record DisagreementsPage(
        SubNavigation choices,
        String count,
        String shown,
        List<Line> lines,
        @Nullable Pagination pages) {

    /// A raised stage.
    ///
    /// @param answeredBy whose it is to answer
    public record Line(String reference, String url, String stage, String answeredBy, String raised, Tag due) {}
}
