package org.fanlight.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Pagination;
import org.jspecify.annotations.Nullable;

/// One page of a list that is too long for one.
///
/// @param number the first page is number 1
/// @param size how many lines a page has
public record Paging(int number, int size) {

    private static final int NEIGHBOURS = 1;

    /// The page that the address asks for by `page`, else the first.
    public static Paging in(Typed address, int size) {
        return new Paging(address.number("page").filter(page -> page >= 1).orElse(1), size);
    }

    /// How many lines stand before this page.
    public int offset() {
        return (number - 1) * size;
    }

    /// What of how many is shown, as in "Shown: 101 to 150 of 230".
    public String words(int total) {
        return total <= size || offset() >= total
                ? ""
                : "Shown: " + (offset() + 1) + " to " + Math.min(total, offset() + size) + " of " + total;
    }

    /// The way to the other pages; nothing where there is only one.
    public @Nullable Pagination pagination(int total, IntFunction<String> address) {
        var last = Math.max(1, (total + size - 1) / size);
        if (last == 1 && number == 1) {
            return null;
        }
        return Pagination.of(
                number > 1 ? address.apply(Math.min(number - 1, last)) : null,
                number < last ? address.apply(number + 1) : null,
                pages(last, address));
    }

    private List<Pagination.Page> pages(int last, IntFunction<String> address) {
        var pages = new ArrayList<Pagination.Page>();
        var before = 0;
        for (var page : IntStream.rangeClosed(1, last)
                .filter(each -> isNear(each, last))
                .toArray()) {
            if (page > before + 1) {
                pages.add(Pagination.Page.DOTS);
            }
            pages.add(Pagination.Page.of(page, address.apply(page), page == number));
            before = page;
        }
        return pages;
    }

    private boolean isNear(int page, int last) {
        return page == 1 || page == last || Math.abs(page - number) <= NEIGHBOURS;
    }
}
