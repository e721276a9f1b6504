package org.fanlight.governance.subjectaccess.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.subjectaccess.ClosePack;
import org.fanlight.governance.subjectaccess.NewSubjectAccess;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess;
import org.fanlight.governance.subjectaccess.StepKind;
import org.fanlight.governance.subjectaccess.StepOn;
import org.fanlight.governance.subjectaccess.Undertaking;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One request: what becomes of it, and its pack.
@Controller
class AccessRequestController {

    private static final String PAGE = "governance/subjectaccess/web/access";
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final ReadSubjectAccess read;
    private final StepOn stepOn;
    private final ClosePack closePack;
    private final Once once;
    private final Clock clock;

    AccessRequestController(ReadSubjectAccess read, StepOn stepOn, ClosePack closePack, Once once, Clock clock) {
        this.read = read;
        this.stepOn = stepOn;
        this.closePack = closePack;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.ONE)
    ModelAndView show(@PathVariable UUID request, Viewer viewer) {
        return page(request, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.STEPS)
    ModelAndView step(@PathVariable UUID request, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = problems(typed);
        if (problems.any()) {
            return page(request, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var kind = typed.choice("kind", StepKind.class).orElseThrow();
        var day = typed.date("on").date().orElseGet(this::today);
        return attempt(
                "subject access step",
                request,
                typed,
                viewer,
                after -> stepOn.step(request, after, kind, day, typed.text("words"), viewer));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.PACK)
    ModelAndView close(@PathVariable UUID request, @RequestParam Map<String, String> fields, Viewer viewer) {
        return attempt(
                "subject access pack",
                request,
                new Typed(fields),
                viewer,
                after -> closePack.close(request, after, viewer));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.PACK)
    ResponseEntity<byte[]> take(@PathVariable UUID request, Viewer viewer) {
        var zip = closePack.take(request, viewer).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("everything-we-hold.zip")
                                .build()
                                .toString())
                .body(zip);
    }

    private ModelAndView attempt(String form, UUID request, Typed typed, Viewer viewer, IntFunction<Undertaking> act) {
        var after = typed.number("after").orElse(-1);
        var came = once.attempt(form, typed.raw("_once"), () -> Attempt.of(act.apply(after), Undertaking.DONE))
                .result(Undertaking.DONE);
        return switch (came) {
            case DONE -> Pages.goTo(Addresses.of(request));
            case NOT_THERE -> throw new NotFound();
            default -> page(request, typed, Problems.of("kind", came.words()), HttpStatus.CONFLICT, viewer);
        };
    }

    private static Problems problems(Typed typed) {
        var kind = typed.choice("kind", StepKind.class);
        var day = typed.date("on");
        return Problems.none()
                .andIf(kind.isEmpty(), "kind", "Choose what happened")
                .andIf(
                        !day.isBlank() && day.date().isEmpty(),
                        day.wrongField(),
                        "The day must be a date, like 1 4 2026")
                .andIf(
                        typed.isBlank("words")
                                && kind.filter(StepKind.HANDED_OVER::equals).isEmpty(),
                        "words",
                        "Enter how, or why")
                .andIf(
                        typed.text("words").length() > NewSubjectAccess.LONGEST,
                        "words",
                        "How, or why, must be 2,000 characters or fewer");
    }

    private ModelAndView page(UUID request, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var opened = read.open(request, viewer).orElseThrow(NotFound::new);
        return Pages.show(PAGE, AccessPage.of(opened, today(), viewer, typed, problems), status);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
