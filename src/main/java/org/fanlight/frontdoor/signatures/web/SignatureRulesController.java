package org.fanlight.frontdoor.signatures.web;

import java.util.List;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.signatures.SetSignatureRule;
import org.fanlight.frontdoor.signatures.SetSignatureRule.Result;
import org.fanlight.frontdoor.signatures.SignatureRule;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows which decisions a manager signs, and takes one more rule.
@Controller
class SignatureRulesController {

    static final String URL = "/policies/signatures";

    private static final String TEMPLATE = "frontdoor/signatures/web/signatureRules";

    private final SetSignatureRule setSignatureRule;
    private final SignatureRulesPages pages;
    private final Once once;

    SignatureRulesController(SetSignatureRule setSignatureRule, SignatureRulesPages pages, Once once) {
        this.setSignatureRule = setSignatureRule;
        this.pages = pages;
        this.once = once;
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping(URL)
    ModelAndView show() {
        return Pages.show(TEMPLATE, pages.of(SignatureRuleForm.EMPTY, "", Problems.none()));
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping(URL)
    ModelAndView set(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "outcome", defaultValue = "") List<String> ticked,
            Viewer viewer) {
        var form = new SignatureRuleForm(new Typed(fields), ticked);
        var problems = form.problems();
        return problems.any()
                ? Pages.show(TEMPLATE, pages.of(form, "", problems), HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(once.attempt("signature rule", form.typed().raw("_once"), () -> tried(form, viewer)), form);
    }

    private Attempt<Result> tried(SignatureRuleForm form, Viewer viewer) {
        return switch (setSignatureRule.set(form.rule(), viewer)) {
            case Result.Set _ -> new Attempt.Done<>(URL);
            case Result refused -> new Attempt.Refused<>(refused);
        };
    }

    private ModelAndView answer(Attempt<Result> attempt, SignatureRuleForm form) {
        return switch (attempt) {
            case Attempt.Done<Result>(var location) -> Pages.goTo(location);
            case Attempt.Refused<Result>(Result.SomebodyWasFirst(var theirs)) ->
                Pages.show(TEMPLATE, pages.of(form, overtakenBy(theirs), Problems.none()), HttpStatus.CONFLICT);
            case Attempt.Refused<Result>(var why) ->
                Pages.show(
                        TEMPLATE,
                        pages.of(form, "", SignatureRuleForm.problemsOf(why)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private String overtakenBy(SignatureRule theirs) {
        return theirs.setByName() + " set this rule: " + pages.words(theirs) + ".";
    }
}
