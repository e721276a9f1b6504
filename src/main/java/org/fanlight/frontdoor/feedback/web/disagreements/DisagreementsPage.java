package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// Disagreements that wait for an answer, due first.
public record DisagreementsPage(List<Line> lines) {

    /// A raised stage.
    public record Line(String reference, String url, String stage, String raised, Tag due) {}
}
