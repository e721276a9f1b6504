package org.fanlight.governance.subjectaccess.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.DeskItem;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess.Opened;
import org.fanlight.ui.Paging;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Pagination;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.ui.moj.SubNavigation.Item;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// The items of a request by their sources, all or those that are not decided yet.
///
/// @param sources what each source holds and how far it is, of all items
/// @param total how many items there are behind the list
public record AccessItemsPage(
        String name,
        String requestUrl,
        boolean undecided,
        List<Source> sources,
        List<Line> lines,
        int total,
        Paging paging) {

    static final int SIZE = 50;

    /// @param far how many are decided, in words
    public record Source(String words, String far) {}

    /// @param url nothing where the item is kept apart
    /// @param withheld how much is withheld, in words
    public record Line(
            @Nullable String url,
            String title,
            String from,
            String when,
            String withheld,
            boolean decided,
            boolean changed) {}

    static AccessItemsPage of(Opened opened, Typed address) {
        var desk = opened.desk().orElseThrow();
        var undecided = address.text("undecided").equals("true");
        var paging = Paging.in(address, SIZE);
        var items = undecided ? desk.undecided() : desk.items();
        var request = opened.listed().request().id();
        return new AccessItemsPage(
                opened.listed().name(),
                Addresses.of(request),
                undecided,
                sources(desk),
                items.stream()
                        .skip(paging.offset())
                        .limit(SIZE)
                        .map(item ->
                                line(item, Addresses.item(request, item.kept().id())))
                        .toList(),
                items.size(),
                paging);
    }

    public SubNavigation tabs() {
        return SubNavigation.of(
                "Items", Item.to("Not decided", url(true), undecided), Item.to("All", url(false), !undecided));
    }

    public @Nullable Pagination pagination() {
        return paging.pagination(total, page -> url(undecided) + (undecided ? "&" : "?") + "page=" + page);
    }

    private String url(boolean onlyUndecided) {
        return requestUrl + "/items" + (onlyUndecided ? "?undecided=true" : "");
    }

    private static List<Source> sources(Desk desk) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (var item : desk.items()) {
            var count = counts.computeIfAbsent(item.source(), _ -> new int[2]);
            count[0]++;
            if (item.kept().isReviewed()) {
                count[1]++;
            }
        }
        return counts.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()[1] + " of " + each.getValue()[0] + " decided"))
                .toList();
    }

    private static Line line(DeskItem item, String url) {
        var kept = item.kept();
        if (item.isKeptApart()) {
            return new Line(
                    null,
                    "Kept apart from you",
                    "To be prepared by somebody who needs to know it. Ask " + String.join(" or ", item.apartFrom()),
                    "",
                    "",
                    kept.isReviewed(),
                    false);
        }
        var held = item.held();
        return new Line(
                url,
                held.title(),
                held.matter().isEmpty() ? item.source() : "Contact " + held.matter(),
                held.at() == null ? "" : London.dayWords(held.at()),
                withheld(item),
                kept.isReviewed(),
                item.changed() && !kept.isReviewed());
    }

    private static String withheld(DeskItem item) {
        var standing = item.kept().standing();
        if (standing.stream().anyMatch(each -> each.stretch().isWhole())) {
            return "All of it";
        }
        return switch (standing.size()) {
            case 0 -> "Nothing";
            case 1 -> "1 place";
            default -> standing.size() + " places";
        };
    }
}
