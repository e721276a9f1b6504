package org.fanlight.access.need.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.ReviewGlass;
import org.fanlight.access.need.ReviewGlass.Result;
import org.fanlight.access.need.Verdict;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.TooLate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The queue of broken glass that information governance empties.
@Controller
class GlassReviewController {

    private static final String QUEUE = "/broken-glass";
    private static final int SHOWN = 100;
    private static final int LONGEST = 2_000;

    private final ReviewGlass reviewGlass;
    private final Once once;

    GlassReviewController(ReviewGlass reviewGlass, Once once) {
        this.reviewGlass = reviewGlass;
        this.once = once;
    }

    @Needs(Permission.SEE_NEED_TO_KNOW)
    @GetMapping(QUEUE)
    ModelAndView queue(Viewer viewer) {
        return Pages.show("access/need/web/brokenGlass", BrokenGlassPage.of(reviewGlass.waiting(SHOWN, viewer)));
    }

    @Needs(Permission.SEE_NEED_TO_KNOW)
    @GetMapping(QUEUE + "/{need}")
    ModelAndView show(@PathVariable UUID need, Viewer viewer) {
        return page(need, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.SEE_NEED_TO_KNOW)
    @PostMapping(QUEUE + "/{need}")
    ModelAndView review(@PathVariable UUID need, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var verdict = typed.choice("verdict", Verdict.class);
        var problems = Problems.none()
                .andIf(verdict.isEmpty(), "verdict", "Choose whether it was needed")
                .andIf(typed.isBlank("words"), "words", "Enter what you found")
                .andIf(
                        typed.text("words").length() > LONGEST,
                        "words",
                        "What you found must be 2,000 characters or fewer");
        if (problems.any()) {
            return page(need, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt = once.attempt(
                "glass review",
                typed.raw("_once"),
                () -> Attempt.of(
                        reviewGlass.review(need, verdict.orElseThrow(), typed.text("words"), viewer), Result.REVIEWED));
        return switch (attempt.result(Result.REVIEWED)) {
            case REVIEWED -> Pages.goTo(QUEUE);
            case REVIEWED_BEFORE, NOT_YOURS -> tooLate(typed);
        };
    }

    /// Also for whoever may not review it: they learn no more from it than that nothing was kept.
    private static ModelAndView tooLate(Typed typed) {
        var page = new TooLate(
                "Broken glass",
                "A colleague has reviewed this, or it is not yours to review. Nothing was changed.",
                QUEUE,
                List.of(typed.text("words")));
        return Pages.show(TooLate.TEMPLATE, page, HttpStatus.CONFLICT);
    }

    private ModelAndView page(UUID need, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var shown = reviewGlass.show(need, viewer).orElseThrow(NotFound::new);
        return Pages.show("access/need/web/glassReview", GlassReviewPage.of(shown, typed, problems), status);
    }
}
