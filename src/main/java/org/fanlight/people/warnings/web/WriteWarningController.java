package org.fanlight.people.warnings.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.ProposeWarning;
import org.fanlight.people.warnings.ProposeWarning.Result;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningKind;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a worker proposes a warning note, or another one in the place of one that is there.
@Controller
class WriteWarningController {

    private static final String TEMPLATE = "people/warnings/web/warningForm";

    private final ProposeWarning proposeWarning;
    private final WarningFormPages pages;
    private final Once once;
    private final Clock clock;

    WriteWarningController(ProposeWarning proposeWarning, WarningFormPages pages, Once once, Clock clock) {
        this.proposeWarning = proposeWarning;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.WRITE_WARNING_NOTES)
    @GetMapping("/people/{id}/warnings/{kind}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable String kind, Viewer viewer) {
        var about = pages.about(new PersonId(id), null, viewer);
        return page(about, WarningForm.empty(kind(kind)), viewer, Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.WRITE_WARNING_NOTES)
    @PostMapping("/people/{id}/warnings/{kind}")
    ModelAndView propose(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        return proposed(pages.about(new PersonId(id), null, viewer), form(kind(kind), fields), viewer);
    }

    @Needs(Permission.WRITE_WARNING_NOTES)
    @GetMapping("/warnings/{note}/change")
    ModelAndView change(@PathVariable UUID note, Viewer viewer) {
        var before = pages.note(new WarningId(note));
        var about = pages.about(before.said().person(), before.id(), viewer);
        return page(about, WarningForm.of(before), viewer, Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.WRITE_WARNING_NOTES)
    @PostMapping("/warnings/{note}/change")
    ModelAndView proposeChange(
            @PathVariable UUID note, @RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        var before = pages.note(new WarningId(note));
        var about = pages.about(before.said().person(), before.id(), viewer);
        return proposed(about, form(before.said().warning().kind(), fields), viewer);
    }

    private ModelAndView proposed(WarningFormPages.About about, WarningForm form, Viewer viewer) {
        var problems = form.problems(London.dateOf(clock.instant()));
        if (problems.any()) {
            return page(about, form, viewer, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var warning = form.warning(about.person().id(), about.places(), about.follows());
        var attempt = once.attempt(
                "warning",
                form.typed().raw("_once"),
                () -> Attempt.of(proposeWarning.propose(warning, viewer), Result.PROPOSED));
        return switch (attempt.result(Result.PROPOSED)) {
            case PROPOSED -> Pages.goTo("/people/" + about.person().id().value());
            case NOT_A_MANAGER ->
                page(
                        about,
                        form,
                        viewer,
                        Problems.of("manager", "Choose a manager other than yourself"),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case NOT_THEIR_ADDRESS ->
                page(
                        about,
                        form,
                        viewer,
                        Problems.of("addresses", "Their addresses have changed meanwhile. Choose again"),
                        HttpStatus.CONFLICT);
            case NOT_THERE -> throw new NotFound();
        };
    }

    private ModelAndView page(
            WarningFormPages.About about, WarningForm form, Viewer viewer, Problems problems, HttpStatus status) {
        return Pages.show(TEMPLATE, pages.of(about, form, viewer, problems), status);
    }

    private static WarningForm form(WarningKind kind, MultiValueMap<String, String> fields) {
        return new WarningForm(kind, new Typed(fields.toSingleValueMap()), fields.getOrDefault("addresses", List.of()));
    }

    private static WarningKind kind(String slug) {
        return WarningKind.ofSlug(slug).orElseThrow(NotFound::new);
    }
}
