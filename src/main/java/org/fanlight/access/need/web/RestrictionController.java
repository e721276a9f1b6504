package org.fanlight.access.need.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.RestrictRecord;
import org.fanlight.access.need.RestrictRecord.Result;
import org.fanlight.audit.Subject;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who needs to know a record: a manager restricts it, names them, and ends the restriction.
@Controller
@RequestMapping("/restricted/{kind}/{id}")
class RestrictionController {

    private final RestrictRecord restrictRecord;
    private final RestrictionPages pages;
    private final Once once;
    private final Clock clock;

    RestrictionController(RestrictRecord restrictRecord, RestrictionPages pages, Once once, Clock clock) {
        this.restrictRecord = restrictRecord;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @GetMapping
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        return page(pages.subject(kind, id), viewer, Typed.NOTHING, Problems.none(), "", HttpStatus.OK);
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @PostMapping
    ModelAndView restrict(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        var subject = pages.subject(kind, id);
        var form = new RestrictionForm(new Typed(fields.toSingleValueMap()));
        var chosen = fields.getOrDefault("needs", List.of());
        var problems = form.problems(London.dateOf(clock.instant()));
        if (problems.any()) {
            var page = pages.of(subject, viewer, chosen, "", form.typed(), problems);
            return Pages.show("access/need/web/restriction", page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(
                subject,
                form.typed(),
                viewer,
                () -> restrictRecord.restrict(
                        subject, form.typed().text("reason"), form.searches(), form.reviewOn(), ids(chosen), viewer));
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @PostMapping("/review")
    ModelAndView keep(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        var subject = pages.subject(kind, id);
        var form = new RestrictionForm(new Typed(fields.toSingleValueMap()));
        var problems = form.problemsOfKeeping(London.dateOf(clock.instant()));
        return problems.any()
                ? page(subject, viewer, form.typed(), problems, "", HttpStatus.UNPROCESSABLE_CONTENT)
                : done(
                        subject,
                        form.typed(),
                        viewer,
                        () -> restrictRecord.keep(subject, form.typed().text("why"), form.reviewOn(), viewer));
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @PostMapping("/ending")
    ModelAndView end(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        var subject = pages.subject(kind, id);
        var typed = new Typed(fields.toSingleValueMap());
        var problems = RestrictionForm.reasonOf(typed);
        return problems.any()
                ? page(subject, viewer, typed, problems, "", HttpStatus.UNPROCESSABLE_CONTENT)
                : done(subject, typed, viewer, () -> restrictRecord.end(subject, typed.text("reason"), viewer));
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @PostMapping("/needs")
    ModelAndView letKnow(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        var subject = pages.subject(kind, id);
        var typed = new Typed(fields.toSingleValueMap());
        var who = typed.id("who");
        var problems = Problems.none()
                .andIf(who.isEmpty(), "who", "Choose who needs to know")
                .andIf(typed.isBlank("because"), "because", "Enter why they need to know");
        return problems.any()
                ? page(subject, viewer, typed, problems, "", HttpStatus.UNPROCESSABLE_CONTENT)
                : done(
                        subject,
                        typed,
                        viewer,
                        () -> restrictRecord.letKnow(subject, who.orElseThrow(), typed.text("because"), viewer));
    }

    @Needs(Permission.RESTRICT_RECORDS)
    @PostMapping("/needs/{need}/ending")
    ModelAndView needNotKnow(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable UUID need,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer) {
        var subject = pages.subject(kind, id);
        var typed = new Typed(fields.toSingleValueMap());
        return done(subject, typed, viewer, () -> restrictRecord.needNotKnow(subject, need, viewer));
    }

    private ModelAndView done(Subject subject, Typed typed, Viewer viewer, Supplier<Result> act) {
        var attempt = once.attempt("restriction", typed.raw("_once"), () -> Attempt.of(act.get(), Result.DONE));
        return switch (attempt.result(Result.DONE)) {
            case DONE -> Pages.goTo(RestrictionPages.url(subject));
            case DONE_BEFORE -> refused(subject, typed, viewer, "A colleague did this while you were writing.");
            case NOBODY_WOULD_KNOW ->
                refused(
                        subject,
                        typed,
                        viewer,
                        "This is the last one who needs to know. End the restriction, or name somebody else first.");
            case NOT_THERE -> throw new NotFound();
        };
    }

    private ModelAndView refused(Subject subject, Typed typed, Viewer viewer, String why) {
        return page(subject, viewer, typed, Problems.none(), why, HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Subject subject, Viewer viewer, Typed typed, Problems problems, String overtaken, HttpStatus status) {
        var page = pages.of(subject, viewer, List.of(), overtaken, typed, problems);
        return Pages.show("access/need/web/restriction", page, status);
    }

    private static List<UUID> ids(List<String> chosen) {
        return chosen.stream()
                .map(each -> new Typed(Map.of("id", each)).id("id"))
                .flatMap(Optional::stream)
                .toList();
    }
}
