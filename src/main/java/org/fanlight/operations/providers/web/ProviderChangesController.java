package org.fanlight.operations.providers.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.ChangeIdentityProvider;
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

/// Changes what is agreed with a provider, closes it and opens it again.
@Controller
class ProviderChangesController {

    private static final String ONE = ProvidersController.ADDRESS + "/{id}";
    private static final String STATE = "operations/providers/web/state";
    private static final int LONGEST_REASON = 500;
    private static final Problems CHANGED_SINCE = Problems.of(
            "name",
            "Somebody changed this while you were writing. Your words are kept below: look, then send it again");

    private final ChangeIdentityProvider changeIdentityProvider;
    private final ProviderPages pages;

    ProviderChangesController(ChangeIdentityProvider changeIdentityProvider, ProviderPages pages) {
        this.changeIdentityProvider = changeIdentityProvider;
        this.pages = pages;
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @GetMapping(ONE + "/terms")
    ModelAndView askForTerms(@PathVariable UUID id) {
        return Pages.show(ProvidersController.FORM, pages.changing(id, pages.form(id), Problems.none()));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @PostMapping(ONE + "/terms")
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        var form = new ProviderForm(new Typed(posted));
        var teams = pages.teams(pages.found(id).agency());
        var problems = form.problems(teams);
        if (problems.any()) {
            return refused(id, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return changeIdentityProvider.agree(id, form.edition(), form.terms(teams), viewer)
                ? Pages.goTo(ProviderPages.address(id))
                : refused(id, form.seen(pages.found(id).edition()), CHANGED_SINCE, HttpStatus.CONFLICT);
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @GetMapping(ONE + "/state")
    ModelAndView askForState(@PathVariable UUID id) {
        return Pages.show(STATE, pages.state(id, "", Problems.none()));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @PostMapping(ONE + "/closure")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        var typed = new Typed(posted);
        if (problems(typed).any()) {
            return refused(id, typed);
        }
        changeIdentityProvider.close(id, typed.text("reason"), viewer);
        return Pages.goTo(ProviderPages.address(id));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @PostMapping(ONE + "/opening")
    ModelAndView open(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        var typed = new Typed(posted);
        if (problems(typed).any()) {
            return refused(id, typed);
        }
        changeIdentityProvider.open(id, typed.text("reason"), viewer);
        return Pages.goTo(ProviderPages.address(id));
    }

    private ModelAndView refused(UUID id, ProviderForm form, Problems problems, HttpStatus status) {
        return Pages.show(ProvidersController.FORM, pages.changing(id, form, problems), status);
    }

    private ModelAndView refused(UUID id, Typed typed) {
        var page = pages.state(id, typed.raw("reason"), problems(typed));
        return Pages.show(STATE, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Problems problems(Typed typed) {
        return Problems.none()
                .andIf(typed.isBlank("reason"), "reason", "Enter why")
                .andIf(
                        typed.text("reason").length() > LONGEST_REASON,
                        "reason",
                        "The reason must be 500 characters or fewer");
    }
}
