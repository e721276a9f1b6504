package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.feedback.AnswerDisagreement;
import org.fanlight.frontdoor.feedback.AnswerDisagreement.Result;
import org.fanlight.frontdoor.feedback.web.LongWords;
import org.fanlight.people.Leaving;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.Paging;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the disagreements that wait for an answer, and takes the answers.
@Controller
@RequestMapping("/disagreements")
class DisagreementsController {

    private static final int SHOWN = 50;
    private static final String FIELD = "answer";

    private final AnswerDisagreement answerDisagreement;
    private final DisagreementPages pages;
    private final Once once;

    DisagreementsController(AnswerDisagreement answerDisagreement, DisagreementPages pages, Once once) {
        this.answerDisagreement = answerDisagreement;
        this.pages = pages;
        this.once = once;
    }

    @Needs(Permission.ANSWER_DISAGREEMENTS)
    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> address, Viewer viewer) {
        var typed = new Typed(address);
        return Pages.show(
                "frontdoor/feedback/web/disagreements/disagreements",
                pages.waiting(StageChoice.of(typed.text("stages")), Paging.in(typed, SHOWN), viewer));
    }

    @Needs(Permission.ANSWER_DISAGREEMENTS)
    @GetMapping("/{stage}")
    ModelAndView show(@PathVariable UUID stage, Viewer viewer) {
        return page(stage, viewer, "", Typed.NOTHING, Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.ANSWER_DISAGREEMENTS)
    @PostMapping("/{stage}")
    ModelAndView answer(@PathVariable UUID stage, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = Problems.none()
                .andIf(typed.isBlank(FIELD), FIELD, "Write the answer")
                .and(LongWords.problemsOf(typed, FIELD));
        if (problems.any()) {
            return page(stage, viewer, "", typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var attempt = once.attempt(
                "answered disagreement",
                typed.raw("_once"),
                () -> Attempt.of(answerDisagreement.answer(stage, typed.text(FIELD), viewer), Result.ANSWERED));
        return shown(attempt.result(Result.ANSWERED), stage, typed, viewer);
    }

    private ModelAndView shown(Result result, UUID stage, Typed typed, Viewer viewer) {
        return switch (result) {
            case ANSWERED -> Pages.goTo("/disagreements");
            case ANSWERED_BEFORE ->
                page(
                        stage,
                        viewer,
                        "A colleague has answered this while you were writing. Theirs stands.",
                        typed,
                        Problems.none(),
                        HttpStatus.CONFLICT);
            case OWN_DECISION ->
                refused(stage, viewer, typed, "You made a decision here, so somebody else must answer");
            case ANSWERED_AN_EARLIER_STAGE ->
                refused(stage, viewer, typed, "You answered an earlier stage, so somebody else must answer this one");
            case ANOTHER_ROLES_STAGE -> refused(stage, viewer, typed, "This stage is for somebody else to answer");
            case TELLS_AN_ADDRESS -> refused(stage, viewer, typed, Leaving.TAKE_IT_OUT);
            case NO_SUCH_STAGE -> throw new NotFound();
        };
    }

    private ModelAndView refused(UUID stage, Viewer viewer, Typed typed, String because) {
        return page(stage, viewer, "", typed, Problems.of(FIELD, because), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            UUID stage, Viewer viewer, String overtaken, Typed typed, Problems problems, HttpStatus status) {
        return Pages.show(
                "frontdoor/feedback/web/disagreements/disagreement",
                pages.of(stage, viewer, overtaken, typed, problems),
                status);
    }
}
