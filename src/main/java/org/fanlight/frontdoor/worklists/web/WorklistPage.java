package org.fanlight.frontdoor.worklists.web;

import java.util.List;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.moj.SubNavigation;
import org.jspecify.annotations.Nullable;

/// A worklist.
public record WorklistPage(
        String heading,
        SubNavigation tabs,
        List<Line> lines,
        Filters filters,
        boolean mayAllocate,
        String here,
        @Nullable String previousUrl,
        @Nullable String nextUrl) {

    /// A contact on the list.
    ///
    /// @param waitsFor what is still to be done, in words
    public record Line(
            String id,
            String url,
            String reference,
            String children,
            @Nullable Tag urgency,
            @Nullable Tag due,
            String waitsFor,
            String received,
            String worker,
            String district) {}

    /// How the list is narrowed and sorted.
    public record Filters(
            String view,
            String urgency,
            String district,
            String sort,
            List<Select.Item> urgencies,
            List<Select.Item> districts,
            List<Select.Item> sorts) {

        /// Whether a filter hides anything.
        public boolean narrow() {
            return !urgency.isEmpty() || !district.isEmpty();
        }
    }
}
