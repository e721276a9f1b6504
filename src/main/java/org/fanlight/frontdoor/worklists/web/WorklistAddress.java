package org.fanlight.frontdoor.worklists.web;

import java.util.Locale;
import java.util.Map;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistSort;
import org.fanlight.frontdoor.worklists.WorklistView;
import org.fanlight.ui.forms.Typed;

/// A worklist as an address, and back. Whatever cannot be read counts as not said.
final class WorklistAddress {

    private static final int LAST_PAGE = 10_000;

    private WorklistAddress() {}

    static WorklistQuery read(Typed typed) {
        var capitals = new Typed(Map.of("view", typed.text("view").toUpperCase(Locale.ROOT)));
        return new WorklistQuery(
                capitals.choice("view", WorklistView.class).orElse(WorklistView.MINE),
                typed.choice("urgency", Urgency.class),
                typed.id("district").map(DistrictId::new),
                typed.choice("sort", WorklistSort.class).orElse(WorklistSort.DUE),
                Math.clamp(typed.number("page").orElse(1), 1, LAST_PAGE));
    }

    static String of(WorklistView view) {
        return "/work?view=" + view.name().toLowerCase(Locale.ROOT);
    }

    static String of(WorklistQuery query) {
        return of(query, query.page());
    }

    static String of(WorklistQuery query, int page) {
        return of(query.view())
                + query.urgency().map(urgency -> "&urgency=" + urgency.name()).orElse("")
                + query.district()
                        .map(district -> "&district=" + district.value())
                        .orElse("")
                + (query.sort() == WorklistSort.DUE
                        ? ""
                        : "&sort=" + query.sort().name())
                + (page == 1 ? "" : "&page=" + page);
    }
}
