package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// From page to page.
@Parts
public record Pagination(
        @Nullable Link previous,
        @Nullable Link next,
        List<Page> items,
        boolean listed,
        String landmarkLabel,
        @Nullable String classes,
        Map<String, String> attributes)
        implements PaginationParts.With {

    public static Pagination of(@Nullable String previous, @Nullable String next, List<Page> items) {
        return PaginationParts.builder()
                .previous(previous == null ? null : Link.to(previous))
                .next(next == null ? null : Link.to(next))
                .items(items)
                .listed(!items.isEmpty())
                .landmarkLabel("Pagination")
                .build();
    }

    public boolean isBlock() {
        return !listed && (next != null || previous != null);
    }

    /// To the page before or after.
    public record Link(
            @Nullable String href,
            Content content,
            @Nullable String label,
            Map<String, String> attributes) {

        public static Link to(String href) {
            return new Link(href, Text.NOTHING, null, Map.of());
        }
    }

    /// One numbered page, or the dots between.
    public record Page(
            String number,
            @Nullable String href,
            boolean current,
            boolean ellipsis,
            @Nullable String visuallyHiddenText,
            Map<String, String> attributes) {

        public static final Page DOTS = new Page("", null, false, true, null, Map.of());

        public static Page of(int number, String href, boolean current) {
            return new Page(Integer.toString(number), href, current, false, null, Map.of());
        }
    }
}
