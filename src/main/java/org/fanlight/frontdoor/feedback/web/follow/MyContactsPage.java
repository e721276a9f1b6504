package org.fanlight.frontdoor.feedback.web.follow;

import java.util.List;
import org.fanlight.ui.govuk.Pagination;
import org.jspecify.annotations.Nullable;

/// The contacts that a signed-in referrer made, newest first.
///
/// @param earlier the way to earlier ones, where there are more
public record MyContactsPage(List<Line> lines, @Nullable Pagination earlier) {

    /// One contact: no names and no concerns.
    public record Line(String reference, String url, String received, String progress) {}
}
