package org.fanlight.ui.moj;

import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// From page to page of a list, with how much of it is shown.
///
/// @param pages ways to the pages, or null where there is one page
/// @param results what is shown, in words, or null
@Parts
public record Pagination(
        org.fanlight.ui.govuk.@Nullable Pagination pages,
        @Nullable String results) implements PaginationParts.With {

    /// "Showing 26 to 50 of 132 total contacts".
    public static String showing(int from, int to, int count, String things) {
        return "Showing " + from + " to " + to + " of " + count + " total " + things;
    }

    /// Where nobody has counted: "Showing contacts 26 to 50".
    public static String showing(int from, int to, String things) {
        return "Showing " + things + " " + from + " to " + to;
    }

    /// "Page 2 of 6".
    public static String page(int current, int count) {
        return "Page " + current + " of " + count;
    }

    /// "132 total contacts".
    public static String total(int count, String things) {
        return count + " total " + things;
    }
}
