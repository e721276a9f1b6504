package org.fanlight.governance.retention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Ids;
import org.fanlight.database.Once;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.governance.retention.SayHowLong;
import org.fanlight.governance.retention.SayHowLong.Result;
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

/// Where information governance says how long records are kept, who says so, and from when.
@Controller
class RetentionRulesController {

    private static final String RULES = "governance/retention/web/retentionRules";
    private static final String RULE = "governance/retention/web/retentionRule";

    private static final Problems LATE = Problems.of(
            "years",
            "Somebody else changed this rule while you did. Read what it says now, and send yours if it still holds");

    private final SayHowLong sayHowLong;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    RetentionRulesController(SayHowLong sayHowLong, Once once, Ids ids, Clock clock) {
        this.sayHowLong = sayHowLong;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(RetentionRulesPage.HERE)
    ModelAndView show(Viewer viewer) {
        return all(Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RetentionRulesPage.HERE)
    ModelAndView add(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = form(fields);
        var problems = form.problemsOfNew();
        if (problems.any()) {
            return all(form.typed(), problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        attempt(
                "retention rule",
                form,
                () -> sayHowLong.say(form.first(ids.next().toString(), viewer), viewer));
        return Pages.goTo(RetentionRulesPage.HERE);
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(RetentionRulesPage.HERE + "/{rule}")
    ModelAndView one(@PathVariable String rule, Viewer viewer) {
        return one(rule, false, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RetentionRulesPage.HERE + "/{rule}")
    ModelAndView change(@PathVariable String rule, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = form(fields);
        var problems = form.problems();
        if (problems.any()) {
            return one(rule, false, form.typed(), problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var newest = editions(rule, viewer).getFirst();
        return attempt("retention edition", form, () -> sayHowLong.say(form.after(newest, viewer), viewer))
                        == Result.SAID
                ? Pages.goTo(RetentionRulesPage.HERE)
                : one(rule, false, form.typed(), LATE, HttpStatus.CONFLICT, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RetentionRulesPage.HERE + "/{rule}/ending")
    ModelAndView end(@PathVariable String rule, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = form(fields);
        var problems = form.problemsOfEnding();
        if (problems.any()) {
            return one(rule, true, form.typed(), problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var why = form.typed().text("why");
        return attempt("retention ending", form, () -> sayHowLong.end(rule, form.edition(), form.endsOn(), why, viewer))
                        == Result.SAID
                ? Pages.goTo(RetentionRulesPage.HERE)
                : one(rule, true, form.typed(), LATE, HttpStatus.CONFLICT, viewer);
    }

    private Result attempt(String form, RetentionRuleForm fields, Supplier<Result> act) {
        return once.attempt(form, fields.typed().raw("_once"), () -> Attempt.of(act.get(), Result.SAID))
                .result(Result.SAID);
    }

    private RetentionRuleForm form(Map<String, String> fields) {
        return new RetentionRuleForm(new Typed(fields), today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private List<RetentionRule> editions(String rule, Viewer viewer) {
        var editions = sayHowLong.rules(viewer).stream()
                .filter(one -> one.rule().equals(rule))
                .toList();
        if (editions.isEmpty()) {
            throw new NotFound();
        }
        return editions;
    }

    private ModelAndView all(Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        return Pages.show(RULES, RetentionRulesPage.all(sayHowLong.rules(viewer), today(), typed, problems), status);
    }

    private ModelAndView one(
            String rule, boolean ending, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        return Pages.show(
                RULE, RetentionRulesPage.one(editions(rule, viewer), today(), ending, typed, problems), status);
    }
}
