package org.fanlight.frontdoor.worklists.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.frontdoor.contacts.Standing;
import org.fanlight.frontdoor.contacts.Standings;
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

    private static final String SEEN = "seen";

    private final Worklists worklists;
    private final Standings standings;
    private final WorklistLines lines;
    private final SocialWorkers workers;
    private final AllocateContacts allocate;
    private final Once once;

    AllocationController(
            Worklists worklists,
            Standings standings,
            WorklistLines lines,
            SocialWorkers workers,
            AllocateContacts allocate,
            Once once) {
        this.worklists = worklists;
        this.standings = standings;
        this.lines = lines;
        this.workers = workers;
        this.allocate = allocate;
        this.once = once;
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/work/allocation")
    ModelAndView ask(@RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        var chosen = chosen(fields, "contact");
        return chosen.isEmpty()
                ? Pages.goTo(back(fields))
                : show(chosen, fields, viewer, "", Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/work/allocations")
    ModelAndView allocate(@RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields.toSingleValueMap());
        var chosen = chosen(fields, SEEN);
        var worker = workers.chosenIn(typed, viewer);
        if (worker.isEmpty()) {
            var problems = Problems.of("worker", "Select who sees to them");
            return show(chosen, fields, viewer, "", problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = seen(fields, chosen);
        var attempt = once.attempt("allocations", typed.raw("_once"), () -> {
            var overtaken = allocate.allocate(seen, worker.get(), viewer);
            return Attempt.of(Optional.of(overtaken.size()).filter(many -> many > 0));
        });
        return switch (attempt) {
            case Attempt.Done<Integer> _ -> Pages.goTo(back(fields));
            case Attempt.Refused<Integer>(var many) ->
                show(chosen, fields, viewer, overtakenWords(many), Problems.none(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView show(
            List<ContactId> chosen,
            MultiValueMap<String, String> fields,
            Viewer viewer,
            String overtaken,
            Problems problems,
            HttpStatus status) {
        var worker = new Typed(fields.toSingleValueMap()).raw("worker");
        var page = new AllocationPage(
                lines.of(worklists.rows(chosen)),
                chosen.stream().map(this::seenNow).toList(),
                workers.toChooseFrom(viewer),
                worker,
                back(fields),
                overtaken,
                problems);
        return Pages.show(TEMPLATE, page, status);
    }

    private static String overtakenWords(int many) {
        return (many == 1 ? "One of these was" : many + " of these were")
                + " allocated by a colleague while you were choosing. Nothing was changed. The table shows who sees to"
                + " them now.";
    }

    /// The chosen contacts that are open; anything else in the form is passed over.
    private List<ContactId> chosen(MultiValueMap<String, String> fields, String field) {
        var ids = fields.getOrDefault(field, List.of()).stream()
                .limit(200)
                .flatMap(value -> id(value, 0).stream())
                .map(ContactId::new)
                .distinct()
                .toList();
        return worklists.rows(ids).stream().map(WorklistRow::contact).toList();
    }

    /// The contact and whoever sees to it, with a space between them.
    private String seenNow(ContactId contact) {
        var worker = standings.of(contact).flatMap(Standing::worker);
        return contact.value() + worker.map(account -> " " + account).orElse("");
    }

    private static List<SeenWith> seen(MultiValueMap<String, String> fields, List<ContactId> chosen) {
        return fields.getOrDefault(SEEN, List.of()).stream()
                .flatMap(value -> id(value, 0).map(ContactId::new).stream()
                        .filter(chosen::contains)
                        .map(contact -> new SeenWith(contact, id(value, 1))))
                .distinct()
                .toList();
    }

    private static Optional<UUID> id(String value, int place) {
        var parts = value.split(" ", -1);
        return place < parts.length ? new Typed(Map.of("id", parts[place])).id("id") : Optional.empty();
    }

    private static String back(MultiValueMap<String, String> fields) {
        var back = fields.getFirst("back");
        return back != null && back.startsWith("/work?") ? back : "/work";
    }
}
