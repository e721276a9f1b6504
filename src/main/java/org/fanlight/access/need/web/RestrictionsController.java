package org.fanlight.access.need.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.ReadRestrictions;
import org.fanlight.access.need.Restrictable;
import org.fanlight.access.need.Restriction;
import org.fanlight.ui.Pages;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The restrictions that managers and information governance see to it that they are looked at again.
@Controller
class RestrictionsController {

    private final ReadRestrictions readRestrictions;
    private final List<Restrictable> kinds;
    private final Clock clock;

    RestrictionsController(ReadRestrictions readRestrictions, List<Restrictable> kinds, Clock clock) {
        this.readRestrictions = readRestrictions;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Needs(Permission.SEE_RESTRICTIONS)
    @GetMapping("/restrictions")
    ModelAndView list(Viewer viewer) {
        var today = London.dateOf(clock.instant());
        var standing = readRestrictions.standing(viewer);
        return Pages.show(
                "access/need/web/restrictions",
                new RestrictionsPage(List.of(
                        part("To be looked at now", "None is due.", standing, due -> due.isDueOn(today), viewer),
                        part("Later", "No other stands.", standing, due -> !due.isDueOn(today), viewer))));
    }

    private RestrictionsPage.Part part(
            String heading, String none, List<Restriction> standing, Predicate<Restriction> which, Viewer viewer) {
        var lines = standing.stream()
                .filter(which)
                .map(restriction -> line(restriction, viewer))
                .toList();
        return new RestrictionsPage.Part(heading + " (" + lines.size() + ")", none, lines);
    }

    private RestrictionsPage.Line line(Restriction restriction, Viewer viewer) {
        return new RestrictionsPage.Line(
                viewer.may(Permission.RESTRICT_RECORDS) ? RestrictionPages.url(restriction.subject()) : null,
                title(restriction),
                restriction.reason(),
                restriction.by() + ", " + London.momentWords(restriction.since()),
                London.dayWords(restriction.reviewOn()));
    }

    /// Whoever may not see the record reads of what kind it is.
    private String title(Restriction restriction) {
        var subject = restriction.subject();
        return kinds.stream()
                .filter(kind -> kind.kind().equals(subject.kind()))
                .flatMap(kind -> kind.title(subject.id()).stream())
                .findFirst()
                .orElseGet(() -> "A " + subject.kind());
    }
}
