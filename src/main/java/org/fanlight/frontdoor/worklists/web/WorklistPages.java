package org.fanlight.frontdoor.worklists.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistSort;
import org.fanlight.frontdoor.worklists.WorklistView;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.ui.moj.SubNavigation;
import org.springframework.stereotype.Component;

/// Builds the page of a worklist.
@Component
class WorklistPages {

    private final Worklists worklists;
    private final WorklistLines lines;
    private final Agencies agencies;
    private final Clock clock;

    WorklistPages(Worklists worklists, WorklistLines lines, Agencies agencies, Clock clock) {
        this.worklists = worklists;
        this.lines = lines;
        this.agencies = agencies;
        this.clock = clock;
    }

    WorklistPage of(WorklistQuery query, Viewer viewer) {
        var now = clock.instant();
        var rows = worklists.page(query, viewer, now);
        var more = rows.size() > WorklistQuery.PAGE_SIZE;
        return new WorklistPage(
                query.view().words(),
                tabs(query, viewer),
                lines.of(more ? rows.subList(0, WorklistQuery.PAGE_SIZE) : rows),
                filters(query),
                viewer.may(Permission.ALLOCATE),
                WorklistAddress.of(query),
                query.page() > 1 ? WorklistAddress.of(query, query.page() - 1) : null,
                more ? WorklistAddress.of(query, query.page() + 1) : null);
    }

    private SubNavigation tabs(WorklistQuery query, Viewer viewer) {
        var counts = worklists.counts(viewer, clock.instant());
        return SubNavigation.of(
                "Worklists",
                Arrays.stream(WorklistView.values())
                        .filter(view -> view != WorklistView.TEAM || viewer.team() != null)
                        .map(view -> SubNavigation.Item.to(
                                new LiveCount(
                                        view.words(),
                                        counts.of(view),
                                        view.name().toLowerCase(Locale.ROOT)),
                                WorklistAddress.of(view),
                                view == query.view()))
                        .toArray(SubNavigation.Item[]::new));
    }

    private WorklistPage.Filters filters(WorklistQuery query) {
        return new WorklistPage.Filters(
                query.view().name().toLowerCase(Locale.ROOT),
                query.urgency().map(Enum::name).orElse(""),
                query.district().map(id -> id.value().toString()).orElse(""),
                query.sort().name(),
                SelectItems.of("Any urgency", List.of(Urgency.values()), Enum::name, Urgency::words),
                SelectItems.of(
                        "Any district",
                        agencies.districts(),
                        district -> district.id().value().toString(),
                        district -> district.name()),
                Arrays.stream(WorklistSort.values())
                        .map(sort -> Select.Item.of(sort.name(), sort.words()))
                        .toList());
    }
}
