package org.fanlight.governance.unusual.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.unusual.LookIntoUnusual;
import org.fanlight.governance.unusual.LookIntoUnusual.Result;
import org.fanlight.governance.unusual.UnusualVerdict;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The unusual looks, each with what somebody found about it, and the days that are searched for more.
@Controller
class UnusualLooksController {

    private static final String LIST = "governance/unusual/web/unusualLooks";
    private static final String LOOK = "governance/unusual/web/unusualLook";
    private static final int LONGEST = 2_000;

    private final LookIntoUnusual lookInto;
    private final Once once;
    private final Clock clock;

    UnusualLooksController(LookIntoUnusual lookInto, Once once, Clock clock) {
        this.lookInto = lookInto;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @GetMapping(UnusualLooksPage.HERE)
    ModelAndView list(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var lookedInto = typed.text("looked-into").equals("true");
        var listed = lookInto.list(lookedInto, typed.id("before").orElse(null), viewer);
        return Pages.show(LIST, UnusualLooksPage.of(lookedInto, listed, Typed.NOTHING, Problems.none()));
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @PostMapping(UnusualLooksPage.HERE + "/days")
    ModelAndView search(@RequestParam Map<String, String> fields, Viewer viewer) {
        var days = new DaysForm(new Typed(fields), London.dateOf(clock.instant()));
        if (days.problems().any()) {
            var page = UnusualLooksPage.of(false, lookInto.list(false, null, viewer), days.typed(), days.problems());
            return Pages.show(LIST, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.goTo(once.submit("unusual days", days.typed().raw("_once"), () -> {
            lookInto.askFor(days.from(), days.to(), viewer);
            return UnusualLooksPage.HERE;
        }));
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @GetMapping(UnusualLooksPage.HERE + "/{look}")
    ModelAndView show(@PathVariable UUID look, Viewer viewer) {
        return page(look, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @PostMapping(UnusualLooksPage.HERE + "/{look}")
    ModelAndView find(@PathVariable UUID look, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var verdict = typed.choice("verdict", UnusualVerdict.class);
        var problems = Problems.none()
                .andIf(verdict.isEmpty(), "verdict", "Choose what came of it")
                .andIf(typed.isBlank("words"), "words", "Enter what you found, and why you say so")
                .andIf(
                        typed.text("words").length() > LONGEST,
                        "words",
                        "What you found must be 2,000 characters or fewer");
        if (problems.any()) {
            return page(look, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var after = typed.number("after").orElse(0);
        var attempt = once.attempt(
                "unusual look",
                typed.raw("_once"),
                () -> Attempt.of(
                        lookInto.find(look, after, verdict.orElseThrow(), typed.text("words"), viewer), Result.KEPT));
        return switch (attempt.result(Result.KEPT)) {
            case KEPT -> Pages.goTo(UnusualLooksPage.HERE + "/" + look);
            case OUT_OF_DATE ->
                page(
                        look,
                        typed,
                        Problems.of(
                                "words",
                                "Somebody else wrote about this while you were writing. Read it, and send your words again"
                                        + " if they still hold"),
                        HttpStatus.CONFLICT,
                        viewer);
            case NOT_YOURS -> throw new NotFound();
        };
    }

    private ModelAndView page(UUID look, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var read = lookInto.read(look, viewer).orElseThrow(NotFound::new);
        return Pages.show(LOOK, UnusualLookPage.of(read, viewer, typed, problems), status);
    }

    /// The days to be searched, which must be over.
    record DaysForm(Typed typed, LocalDate today) {

        private static final int MOST_DAYS = 1_100;

        Problems problems() {
            var problems = Problems.none().and(problem("from", "first")).and(problem("to", "last"));
            if (problems.any()) {
                return problems;
            }
            return problems.andIf(!to().isBefore(today), "to-day", "The last day must be over")
                    .andIf(from().isAfter(to()), "to-day", "The last day must be the same as or after the first day")
                    .andIf(
                            from().isBefore(to().minusDays(MOST_DAYS)),
                            "from-day",
                            "The first day must be at most three years before the last day");
        }

        LocalDate from() {
            return typed.date("from").date().orElseThrow();
        }

        LocalDate to() {
            return typed.date("to").date().orElseThrow();
        }

        private Problems problem(String field, String which) {
            var date = typed.date(field);
            return Problems.none()
                    .andIf(
                            date.date().isEmpty(),
                            date.wrongField(),
                            "The %s day must be a date, like 1 4 2026".formatted(which));
        }
    }
}
