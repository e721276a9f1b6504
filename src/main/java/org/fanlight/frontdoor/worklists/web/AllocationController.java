package org.fanlight.frontdoor.worklists.web;

import java.util.List;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.web.SocialWorkers;
import org.fanlight.frontdoor.worklists.WorklistRow;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Allocates the contacts chosen on a worklist, after asking once more.
@Controller
class AllocationController {

    private static final String TEMPLATE = "frontdoor/worklists/web/allocation";

    private final Worklists worklists;
    private final WorklistLines lines;
    private final SocialWorkers workers;
    private final AllocateContacts allocate;
    private final Once once;

    AllocationController(
            Worklists worklists, WorklistLines lines, SocialWorkers workers, AllocateContacts allocate, Once once) {
        this.worklists = worklists;
        this.lines = lines;
        this.workers = workers;
        this.allocate = allocate;
        this.once = once;
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/work/allocation")
    ModelAndView ask(@RequestParam MultiValueMap<String, String> fields) {
        var chosen = chosen(fields);
        return chosen.isEmpty()
                ? Pages.goTo(back(fields))
                : Pages.show(TEMPLATE, page(chosen, "", back(fields), Problems.none()));
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/work/allocations")
    ModelAndView allocate(@RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields.toSingleValueMap());
        var chosen = chosen(fields);
        var worker = workers.chosenIn(typed);
        if (worker.isEmpty()) {
            var problems = Problems.of("worker", "Select who sees to them");
            return Pages.show(
                    TEMPLATE,
                    page(chosen, typed.raw("worker"), back(fields), problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.goTo(once.submit("allocations", typed.raw("_once"), () -> {
            allocate.allocate(chosen, worker.get(), viewer);
            return back(fields);
        }));
    }

    private AllocationPage page(List<ContactId> chosen, String worker, String back, Problems problems) {
        return new AllocationPage(lines.of(worklists.rows(chosen)), workers.toChooseFrom(), worker, back, problems);
    }

    /// The chosen contacts that are open; anything else in the form is passed over.
    private List<ContactId> chosen(MultiValueMap<String, String> fields) {
        var ids = fields.getOrDefault("contact", List.of()).stream()
                .limit(200)
                .flatMap(value -> new Typed(Map.of("id", value)).id("id").stream())
                .map(ContactId::new)
                .distinct()
                .toList();
        return worklists.rows(ids).stream().map(WorklistRow::contact).toList();
    }

    private static String back(MultiValueMap<String, String> fields) {
        var back = fields.getFirst("back");
        return back != null && back.startsWith("/work?") ? back : "/work";
    }
}
