package org.fanlight.governance.retention.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.retention.HoldRecords;
import org.fanlight.governance.retention.HoldRecords.Result;
import org.fanlight.governance.retention.LegalHold;
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

/// The legal holds that stand and that have ended, each with what it is on.
@Controller
class LegalHoldsController {

    private final HoldRecords holdRecords;
    private final Once once;
    private final Clock clock;

    LegalHoldsController(HoldRecords holdRecords, Once once, Clock clock) {
        this.holdRecords = holdRecords;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(LegalHoldsPage.HERE)
    ModelAndView list(Viewer viewer) {
        return page("legalHolds", holdRecords.list(viewer), Typed.NOTHING, Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(LegalHoldsPage.HERE + "/{hold}")
    ModelAndView show(@PathVariable UUID hold, Viewer viewer) {
        return one(hold, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(LegalHoldsPage.HERE + "/{hold}/ending")
    ModelAndView end(@PathVariable UUID hold, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = KeptRecordController.HoldForm.words(typed, "why", "Enter why the hold ends");
        if (problems.any()) {
            return one(hold, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt = once.attempt(
                "hold ending",
                typed.raw("_once"),
                () -> Attempt.of(holdRecords.end(hold, typed.text("why"), viewer), Result.DONE));
        return switch (attempt.result(Result.DONE)) {
            case DONE -> Pages.goTo(LegalHoldsPage.HERE);
            case NOT_THERE -> throw new NotFound();
            case OUT_OF_DATE ->
                one(
                        hold,
                        typed,
                        Problems.of("why", "Somebody else has ended this hold already"),
                        HttpStatus.CONFLICT,
                        viewer);
        };
    }

    private ModelAndView one(UUID hold, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var found = holdRecords.list(viewer).stream()
                .filter(one -> one.id().equals(hold))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return page("legalHold", found, typed, problems, status);
    }

    private ModelAndView page(
            String template, List<LegalHold> holds, Typed typed, Problems problems, HttpStatus status) {
        return Pages.show(
                "governance/retention/web/" + template,
                LegalHoldsPage.of(holds, London.dateOf(clock.instant()), typed, problems),
                status);
    }
}
