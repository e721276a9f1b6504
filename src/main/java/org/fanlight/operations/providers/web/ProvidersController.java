package org.fanlight.operations.providers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.AddIdentityProvider;
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

/// Shows the providers, adds one and tries one out.
@Controller
class ProvidersController {

    static final String ADDRESS = "/operations/providers";
    static final String FORM = "operations/providers/web/form";
    private static final String ONE = "operations/providers/web/provider";
    private static final Problems THERE_ALREADY =
            Problems.of("issuer", "There is a provider of this issuer already, open or closed");

    private final AddIdentityProvider addIdentityProvider;
    private final ChangeIdentityProvider changeIdentityProvider;
    private final ProviderPages pages;

    ProvidersController(
            AddIdentityProvider addIdentityProvider,
            ChangeIdentityProvider changeIdentityProvider,
            ProviderPages pages) {
        this.addIdentityProvider = addIdentityProvider;
        this.changeIdentityProvider = changeIdentityProvider;
        this.pages = pages;
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @GetMapping(ADDRESS)
    ModelAndView all() {
        return Pages.show("operations/providers/web/providers", pages.all());
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @GetMapping(ADDRESS + "/new")
    ModelAndView ask() {
        return Pages.show(FORM, pages.adding(ProviderForm.EMPTY, Problems.none()));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @PostMapping(ADDRESS)
    ModelAndView add(@RequestParam Map<String, String> posted, Viewer viewer) {
        var form = new ProviderForm(new Typed(posted));
        var origin = pages.problemsOfOrigin(form);
        var teams = form.agency().map(pages::teams).orElseGet(List::of);
        var problems = origin.and(form.problems(teams));
        if (problems.any()) {
            return refused(form, problems);
        }
        return addIdentityProvider
                .add(form.agency().orElseThrow(), form.issuer(), form.terms(teams), viewer)
                .map(id -> Pages.goTo(ProviderPages.address(id)))
                .orElseGet(() -> refused(form, THERE_ALREADY));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.show(ONE, pages.one(id, null));
    }

    @Needs(Permission.MANAGE_PROVIDERS)
    @PostMapping(ADDRESS + "/{id}/trial")
    ModelAndView tryOut(@PathVariable UUID id, Viewer viewer) {
        var reach = changeIdentityProvider.tryOut(id, viewer);
        return Pages.show(ONE, pages.one(id, reach));
    }

    private ModelAndView refused(ProviderForm form, Problems problems) {
        return Pages.show(FORM, pages.adding(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
