package org.fanlight.frontdoor.signatures.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.frontdoor.house.web.HouseTab;
import org.fanlight.frontdoor.signatures.EndSignatureRule;
import org.fanlight.frontdoor.signatures.EndSignatureRule.Result;
import org.fanlight.frontdoor.signatures.SignatureRules;
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

/// Ends a rule of the second signature, with a warning where the house's own rule would hold no longer.
@Controller
class RuleEndingController {

    private static final String URL = SignatureRulesController.URL + "/{id}/ending";
    private static final String WARNING =
            "Without this rule, no further action on a child’s third contact in 12 months would stand "
                    + "without a manager’s signature. The house asks for it everywhere: agree this with the "
                    + "safeguarding partners before you end it.";

    private final EndSignatureRule endSignatureRule;
    private final SignatureRules rules;
    private final SignatureRulesPages pages;
    private final Once once;
    private final Clock clock;

    RuleEndingController(
            EndSignatureRule endSignatureRule,
            SignatureRules rules,
            SignatureRulesPages pages,
            Once once,
            Clock clock) {
        this.endSignatureRule = endSignatureRule;
        this.rules = rules;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping(URL)
    ModelAndView ask(@PathVariable UUID id) {
        return page(id, RuleEndingForm.EMPTY, "", Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping(URL)
    ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new RuleEndingForm(new Typed(fields));
        var problems = form.problems();
        return problems.any()
                ? page(id, form, "", problems, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(
                        once.attempt("rule ending", form.typed().raw("_once"), () -> tried(id, form, viewer)),
                        id,
                        form);
    }

    private Attempt<Result> tried(UUID id, RuleEndingForm form, Viewer viewer) {
        var from = form.typed().date("from").date().orElseThrow();
        var result = endSignatureRule.end(
                new SignatureRuleId(id), from, form.typed().text("reason"), form.warning(), viewer);
        return result instanceof Result.Ended
                ? new Attempt.Done<>(SignatureRulesController.URL)
                : new Attempt.Refused<>(result);
    }

    private ModelAndView answer(Attempt<Result> attempt, UUID id, RuleEndingForm form) {
        return switch (attempt) {
            case Attempt.Done<Result>(var location) -> Pages.goTo(location);
            case Attempt.Refused<Result>(Result.EndedBefore(var theirs)) ->
                page(id, form, RuleLine.words(theirs), Problems.none(), HttpStatus.CONFLICT);
            case Attempt.Refused<Result>(var why) ->
                page(id, form, "", RuleEndingForm.problemsOf(why), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(UUID id, RuleEndingForm form, String overtaken, Problems problems, HttpStatus status) {
        var rulebook = rules.current();
        var rule = rulebook.find(new SignatureRuleId(id)).orElseThrow(NotFound::new);
        var weakens = rulebook.wouldWeakenTheHouse(rule, London.dateOf(clock.instant()));
        var page = new RuleEndingPage(
                HouseTab.SIGNATURES.navigation(),
                pages.line(rule).inQuestion(),
                weakens ? WARNING : null,
                overtaken,
                SignatureRulesController.URL + "/" + id + "/ending",
                form,
                problems);
        return Pages.show("frontdoor/signatures/web/ruleEnding", page, status);
    }
}
