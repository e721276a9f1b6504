package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.JoinAccount;
import org.fanlight.access.sso.JoinOffer;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Asks somebody who has signed in to their account whether it is theirs for whom the provider vouched before.
@Controller
class JoinController {

    static final String ADDRESS = "/account/agency-sign-in";

    private final JoinAccount joinAccount;
    private final IdentityProviders providers;

    JoinController(JoinAccount joinAccount, IdentityProviders providers) {
        this.joinAccount = joinAccount;
        this.providers = providers;
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(ADDRESS)
    ModelAndView ask(Viewer viewer, HttpServletRequest request) {
        return offer(viewer, request)
                .flatMap(offer -> providers.find(offer.provider()))
                .map(JoinController::page)
                .orElseGet(JoinController::nothingToJoin);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS)
    ModelAndView join(Viewer viewer, HttpServletRequest request) {
        var offer = offer(viewer, request);
        Offered.forget(request);
        return offer.filter(it -> joinAccount.join(it, viewer))
                .flatMap(it -> providers.find(it.provider()))
                .map(provider -> Pages.show(
                        "access/sso/web/joined",
                        new ProviderPage(provider.terms().name())))
                .orElseGet(JoinController::nothingToJoin);
    }

    private Optional<JoinOffer> offer(Viewer viewer, HttpServletRequest request) {
        return Offered.in(request).filter(offer -> joinAccount.isFor(offer, viewer));
    }

    private static ModelAndView page(IdentityProvider provider) {
        return Pages.show(
                "access/sso/web/join", new ProviderPage(provider.terms().name()));
    }

    private static ModelAndView nothingToJoin() {
        return Pages.goTo("/account");
    }
}
