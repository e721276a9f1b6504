package org.fanlight.frontdoor.checks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.checks.AgencyQueue;
import org.fanlight.frontdoor.checks.AnswerCheck;
import org.fanlight.frontdoor.checks.CheckToAnswer;
import org.fanlight.frontdoor.checks.ReadCheck;
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

/// Shows a partner what their agency has been asked, and takes the answers.
@Controller
class AnswerController {

    private static final String TEMPLATE = "frontdoor/checks/web/answer";

    private final AgencyQueue queue;
    private final ReadCheck readCheck;
    private final AnswerCheck answerCheck;
    private final QueuePages queuePages;
    private final AnswerPages pages;
    private final CheckDesk desk;
    private final Clock clock;

    AnswerController(
            AgencyQueue queue,
            ReadCheck readCheck,
            AnswerCheck answerCheck,
            QueuePages queuePages,
            AnswerPages pages,
            CheckDesk desk,
            Clock clock) {
        this.queue = queue;
        this.readCheck = readCheck;
        this.answerCheck = answerCheck;
        this.queuePages = queuePages;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    @Needs(Permission.ANSWER_CHECKS)
    @GetMapping("/checks")
    ModelAndView waiting(Viewer viewer) {
        return Pages.show("frontdoor/checks/web/queue", queuePages.of(queue.of(viewer)));
    }

    @Needs(Permission.ANSWER_CHECKS)
    @GetMapping("/checks/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.of(check(id, viewer), AnswerForm.startingOn(today()), Problems.none()));
    }

    @Needs(Permission.ANSWER_CHECKS)
    @PostMapping("/checks/{id}")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new AnswerForm(new Typed(fields));
        var problems = form.problems(today());
        return problems.any()
                ? again(check(id, viewer), form, problems)
                : desk.take(form.typed(), () -> answered(id, form, viewer));
    }

    private ModelAndView again(CheckToAnswer check, AnswerForm form, Problems problems) {
        return check.answer().isPresent()
                ? Pages.show(TEMPLATE, pages.tooLate(check, form), HttpStatus.CONFLICT)
                : Pages.show(TEMPLATE, pages.of(check, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Attempt<Supplier<ModelAndView>> answered(UUID id, AnswerForm form, Viewer viewer) {
        return switch (answerCheck.answer(new CheckId(id), form.answer(), viewer)) {
            case AnswerCheck.Result.Answered _ -> new Attempt.Done<>("/checks/" + id);
            case AnswerCheck.Result.SomebodyWasFirst _ ->
                new Attempt.Refused<>(() -> again(check(id, viewer), form, Problems.none()));
            case AnswerCheck.Result.NoSuchCheck _ -> throw new NotFound();
        };
    }

    private CheckToAnswer check(UUID id, Viewer viewer) {
        return readCheck.read(new CheckId(id), viewer).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
