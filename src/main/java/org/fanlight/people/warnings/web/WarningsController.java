package org.fanlight.people.warnings.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.people.People;
import org.fanlight.people.warnings.AgreeWarning;
import org.fanlight.people.warnings.KeepOrEndWarning;
import org.fanlight.people.warnings.ReadWarnings;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.people.warnings.WarningResult;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where managers agree to warning notes, look at them again and end them.
@Controller
@RequestMapping("/warnings")
class WarningsController {

    private static final int LONGEST = 1_000;

    private final ReadWarnings readWarnings;
    private final AgreeWarning agreeWarning;
    private final KeepOrEndWarning keepOrEnd;
    private final People people;
    private final Once once;
    private final Clock clock;

    WarningsController(
            ReadWarnings readWarnings,
            AgreeWarning agreeWarning,
            KeepOrEndWarning keepOrEnd,
            People people,
            Once once,
            Clock clock) {
        this.readWarnings = readWarnings;
        this.agreeWarning = agreeWarning;
        this.keepOrEnd = keepOrEnd;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @GetMapping
    ModelAndView list(Viewer viewer) {
        var shown = readWarnings.all(viewer);
        var names = people.namesOf(
                shown.stream().map(note -> note.said().person()).distinct().toList());
        return Pages.show(
                "people/warnings/web/warnings", WarningsPage.of(shown, names, London.dateOf(clock.instant())));
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @GetMapping("/{note}")
    ModelAndView show(@PathVariable UUID note, Viewer viewer) {
        return page(new WarningId(note), viewer, Typed.NOTHING, Problems.none(), "", HttpStatus.OK);
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @PostMapping("/{note}/agreement")
    ModelAndView agree(@PathVariable UUID note, @RequestParam Map<String, String> fields, Viewer viewer) {
        var id = new WarningId(note);
        return done(id, new Typed(fields), viewer, Problems.none(), () -> agreeWarning.agree(id, viewer));
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @PostMapping("/{note}/refusal")
    ModelAndView decline(@PathVariable UUID note, @RequestParam Map<String, String> fields, Viewer viewer) {
        var id = new WarningId(note);
        var typed = new Typed(fields);
        var problems = WarningWords.needed(typed, "because", "Enter why you do not agree", LONGEST);
        return done(id, typed, viewer, problems, () -> agreeWarning.decline(id, typed.text("because"), viewer));
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @PostMapping("/{note}/review")
    ModelAndView keep(@PathVariable UUID note, @RequestParam Map<String, String> fields, Viewer viewer) {
        var id = new WarningId(note);
        var typed = new Typed(fields);
        var next = typed.date("review");
        var problems = WarningWords.needed(typed, "why", "Enter why it is still needed", LONGEST)
                .and(ReviewDay.problems(next, London.dateOf(clock.instant())));
        return done(
                id,
                typed,
                viewer,
                problems,
                () -> keepOrEnd.keep(id, next.date().orElseThrow(), typed.text("why"), viewer));
    }

    @Needs(Permission.AGREE_WARNING_NOTES)
    @PostMapping("/{note}/ending")
    ModelAndView end(@PathVariable UUID note, @RequestParam Map<String, String> fields, Viewer viewer) {
        var id = new WarningId(note);
        var typed = new Typed(fields);
        var problems = WarningWords.needed(typed, "reason", "Enter why it is not needed any more", LONGEST);
        return done(id, typed, viewer, problems, () -> keepOrEnd.end(id, typed.text("reason"), viewer));
    }

    private ModelAndView done(
            WarningId id, Typed typed, Viewer viewer, Problems problems, Supplier<WarningResult> act) {
        if (problems.any()) {
            return page(id, viewer, typed, problems, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var attempt = once.attempt("warning", typed.raw("_once"), () -> Attempt.of(act.get(), WarningResult.DONE));
        return switch (attempt.result(WarningResult.DONE)) {
            case DONE -> Pages.goTo("/warnings/" + id.value());
            case DONE_BEFORE -> refused(id, typed, viewer, "Somebody was quicker. The note as it stands now is below.");
            case THEIR_OWN -> refused(id, typed, viewer, "You wrote it, so another manager has to agree.");
            case NOT_THERE -> throw new NotFound();
        };
    }

    private ModelAndView refused(WarningId id, Typed typed, Viewer viewer, String why) {
        return page(id, viewer, typed, Problems.none(), why, HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            WarningId id, Viewer viewer, Typed typed, Problems problems, String overtaken, HttpStatus status) {
        var note = readWarnings.one(id, viewer).orElseThrow(NotFound::new);
        return Pages.show("people/warnings/web/warning", of(note, viewer, typed, problems, overtaken), status);
    }

    private WarningPage of(WarningNote note, Viewer viewer, Typed typed, Problems problems, String overtaken) {
        var person = note.said().person();
        var wrote = viewer.is(note.written().account());
        return new WarningPage(
                people.find(person).orElseThrow(NotFound::new).displayName(),
                viewer.may(Permission.SEARCH_PEOPLE) ? "/people/" + person.value() : null,
                "/warnings/" + note.id().value(),
                WarningRow.of(note),
                note.isProposed() && !wrote,
                note.isProposed() && wrote,
                note.isStanding(),
                note.isStanding() || note.isProposed() && wrote,
                overtaken,
                typed,
                problems);
    }
}
