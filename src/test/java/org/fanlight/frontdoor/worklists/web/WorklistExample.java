package org.fanlight.frontdoor.worklists.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.web.UrgencyTags;
import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistSort;
import org.fanlight.frontdoor.worklists.WorklistView;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.moj.SubNavigation;

/// The second page of a full worklist, as somebody who shares out work sees it; all of it invented.
public final class WorklistExample {

    private static final List<String> CHILDREN = List.of(
            "Maya Thistle",
            "Tom O’Marsh, Ella O’Marsh",
            "Unborn child of Rosa Fenn",
            "No child named",
            "Idris Lark, Nadia Lark & Sami Lark");
    private static final List<Tag> DUE =
            List.of(Tag.of("2 hours overdue", "red"), Tag.of("40 minutes left", "orange"), Tag.of("Tomorrow", "grey"));
    private static final List<String> WAITS_FOR = List.of(
            "a decision", "2 decisions, a manager’s signature", "an agency’s answer", "feedback to the referrer");
    private static final List<String> WORKERS = List.of("Sam Teal", "Nobody yet", "Priya Reed");
    private static final List<String> DISTRICTS = List.of("Eastmere", "Harrowby", "Larkstead", "Northfold", "Wexcombe");

    private WorklistExample() {}

    public static WorklistPage page() {
        return new WorklistPage(
                WorklistView.UNALLOCATED.words(),
                SubNavigation.of(
                        "Worklists",
                        Arrays.stream(WorklistView.values())
                                .map(WorklistExample::tab)
                                .toArray(SubNavigation.Item[]::new)),
                IntStream.range(0, WorklistQuery.PAGE_SIZE)
                        .mapToObj(WorklistExample::line)
                        .toList(),
                filters(),
                true,
                "/work?view=unallocated&urgency=RED&page=2",
                "/work?view=unallocated&urgency=RED",
                "/work?view=unallocated&urgency=RED&page=3");
    }

    private static SubNavigation.Item tab(WorklistView view) {
        return SubNavigation.Item.to(
                new LiveCount(view.words(), 12 + view.ordinal(), view.name().toLowerCase(Locale.ROOT)),
                WorklistAddress.of(view),
                view == WorklistView.UNALLOCATED);
    }

    private static WorklistPage.Line line(int number) {
        var id = id(number).toString();
        return new WorklistPage.Line(
                id,
                "/contacts/" + id,
                "C-2026-" + (4_100 + number),
                each(CHILDREN, number),
                number % 7 == 6 ? null : UrgencyTags.of(each(List.of(Urgency.values()), number)),
                number % 9 == 8 ? null : each(DUE, number),
                each(WAITS_FOR, number),
                "23 November 2026 at " + (1 + number % 11) + ":05pm",
                each(WORKERS, number),
                each(DISTRICTS, number));
    }

    private static WorklistPage.Filters filters() {
        return new WorklistPage.Filters(
                "unallocated",
                Urgency.RED.name(),
                "",
                WorklistSort.DUE.name(),
                SelectItems.of("Any urgency", List.of(Urgency.values()), Enum::name, Urgency::words),
                SelectItems.of(
                        "Any district",
                        DISTRICTS,
                        district -> id(DISTRICTS.indexOf(district)).toString(),
                        district -> district),
                Arrays.stream(WorklistSort.values())
                        .map(sort -> Select.Item.of(sort.name(), sort.words()))
                        .toList());
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
    }

    private static <T> T each(List<T> all, int number) {
        return all.get(number % all.size());
    }
}
