package org.fanlight.frontdoor.worklists.web;

import java.time.Clock;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.worklists.WorklistCounts;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// Shows the worklists.
@Controller
class WorklistController {

    private final WorklistPages pages;
    private final Worklists worklists;
    private final Clock clock;

    WorklistController(WorklistPages pages, Worklists worklists, Clock clock) {
        this.pages = pages;
        this.worklists = worklists;
        this.clock = clock;
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/work")
    ModelAndView show(@RequestParam Map<String, String> fields, Viewer viewer) {
        return Pages.show(
                "frontdoor/worklists/web/worklist", pages.of(WorklistAddress.read(new Typed(fields)), viewer));
    }

    /// The counts that the page asks for by itself.
    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/work/counts")
    @ResponseBody
    WorklistCounts counts(Viewer viewer) {
        return worklists.counts(viewer, clock.instant());
    }
}
