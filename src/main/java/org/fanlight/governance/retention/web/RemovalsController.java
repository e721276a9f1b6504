package org.fanlight.governance.retention.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.retention.LookAtRemoved;
import org.fanlight.governance.retention.ProposeRemoval;
import org.fanlight.governance.retention.ProposeRemoval.Result;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where two others agree to a removal or do not, and what is left of removed records.
@Controller
class RemovalsController {

    private static final int LONGEST = 2_000;

    private final ProposeRemoval proposeRemoval;
    private final LookAtRemoved lookAtRemoved;
    private final Once once;

    RemovalsController(ProposeRemoval proposeRemoval, LookAtRemoved lookAtRemoved, Once once) {
        this.proposeRemoval = proposeRemoval;
        this.lookAtRemoved = lookAtRemoved;
        this.once = once;
    }

    @Needs(Permission.AGREE_TO_REMOVAL)
    @GetMapping(RemovalsPage.HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show("governance/retention/web/removals", RemovalsPage.of(proposeRemoval.list(viewer)));
    }

    @Needs(Permission.AGREE_TO_REMOVAL)
    @GetMapping(RemovedPage.HERE)
    ModelAndView removed(Viewer viewer) {
        return Pages.show("governance/retention/web/removed", RemovedPage.of(lookAtRemoved.list(viewer)));
    }

    @Needs(Permission.AGREE_TO_REMOVAL)
    @GetMapping(RemovalsPage.HERE + "/{batch}")
    ModelAndView show(@PathVariable UUID batch, Viewer viewer) {
        return page(batch, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.AGREE_TO_REMOVAL)
    @PostMapping(RemovalsPage.HERE + "/{batch}")
    ModelAndView judge(@PathVariable UUID batch, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var agreed = typed.text("agreed").equals("YES");
        var problems = Problems.none()
                .andIf(!agreed && !typed.text("agreed").equals("NO"), "agreed", "Choose whether you agree")
                .andIf(
                        typed.text("agreed").equals("NO") && typed.isBlank("words"),
                        "words",
                        "Enter why you do not agree")
                .andIf(typed.text("words").length() > LONGEST, "words", "This must be 2,000 characters or fewer");
        if (problems.any()) {
            return page(batch, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var waiting = typed.number("waiting").orElse(0);
        var attempt = once.attempt(
                "removal",
                typed.raw("_once"),
                () -> Attempt.of(
                        proposeRemoval.judge(batch, agreed, typed.text("words"), waiting, viewer), Result.GIVEN));
        return switch (attempt.result(Result.GIVEN)) {
            case GIVEN -> Pages.goTo(RemovalsPage.HERE + "/" + batch);
            case NOT_YOURS -> refused(batch, typed, "Two others than whoever proposed it agree, each once", viewer);
            case OUT_OF_DATE -> refused(batch, typed, "This proposal does not wait any more", viewer);
            case CHANGED ->
                refused(
                        batch,
                        typed,
                        "Something was taken out of this proposal while you read it. Read it again first",
                        viewer);
        };
    }

    private ModelAndView refused(UUID batch, Typed typed, String words, Viewer viewer) {
        return page(batch, typed, Problems.of("agreed", words), HttpStatus.CONFLICT, viewer);
    }

    private ModelAndView page(UUID batch, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var read = proposeRemoval.read(batch, viewer).orElseThrow(NotFound::new);
        return Pages.show("governance/retention/web/removal", RemovalPage.of(read, viewer, typed, problems), status);
    }
}
