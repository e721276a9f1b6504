package org.fanlight.frontdoor.door.web.policies;

import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.door.PolicyResult;
import org.fanlight.frontdoor.door.SetChannelPolicy;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How people reach us, and setting it.
@Controller
class PoliciesController {

    private static final String PAGE = "frontdoor/door/web/policies/policies";

    private final SetChannelPolicy setChannelPolicy;
    private final PoliciesPages pages;
    private final Once once;

    PoliciesController(SetChannelPolicy setChannelPolicy, PoliciesPages pages, Once once) {
        this.setChannelPolicy = setChannelPolicy;
        this.pages = pages;
        this.once = once;
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping("/policies")
    ModelAndView show() {
        return Pages.show(PAGE, pages.of(PolicyForm.EMPTY, Problems.none()));
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping("/policies")
    ModelAndView set(@RequestParam Map<String, String> posted, Viewer viewer) {
        var form = new PolicyForm(new Typed(posted));
        var problems = form.problems();
        if (problems.isEmpty()) {
            problems = PolicyForm.problemsOf(take(form, viewer));
        }
        return problems.isEmpty()
                ? Pages.goTo("/policies")
                : Pages.show(PAGE, pages.of(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PolicyResult take(PolicyForm form, Viewer viewer) {
        return once.attempt(
                        "channel policy",
                        form.typed().raw("_once"),
                        () -> Attempt.of(setChannelPolicy.set(form.rule(), viewer), PolicyResult.SET))
                .result(PolicyResult.SET);
    }
}
