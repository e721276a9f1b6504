package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.fanlight.access.Open;
import org.fanlight.access.sso.Arrival;
import org.fanlight.access.sso.Assertion;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.SignInByProvider;
import org.fanlight.access.sso.SsoRefusal;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Leads somebody to their agency's provider, and takes them in when they come back.
@Controller
class ProviderSignInController {

    private static final String TEMPLATES = "access/sso/web/";

    private final IdentityProviders providers;
    private final CodeExchange exchange;
    private final SignInByProvider signIn;
    private final ProviderDoor door;

    ProviderSignInController(
            IdentityProviders providers, CodeExchange exchange, SignInByProvider signIn, ProviderDoor door) {
        this.providers = providers;
        this.exchange = exchange;
        this.signIn = signIn;
        this.door = door;
    }

    @Open("Nobody is signed in yet")
    @GetMapping("/sign-in/with/{id}")
    ModelAndView begin(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var provider = providers.find(id).orElseThrow(NotFound::new);
        if (!provider.open()) {
            return refuse(provider, SsoRefusal.CLOSED);
        }
        return exchange.begin(provider, request, response)
                .map(Pages::goTo)
                .orElseGet(() -> refuse(provider, SsoRefusal.UNREACHABLE));
    }

    @Open("Nobody is signed in yet")
    @GetMapping("/sign-in/back/{id}")
    ModelAndView end(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var provider = providers.find(id).orElseThrow(NotFound::new);
        if (!provider.open()) {
            return refuse(provider, SsoRefusal.CLOSED);
        }
        return switch (exchange.end(provider, request, response)) {
            case CodeExchange.Outcome.Failed(var why) -> refuse(provider, why);
            case CodeExchange.Outcome.Said said -> arrive(provider, said, request, response);
        };
    }

    private ModelAndView arrive(
            IdentityProvider provider,
            CodeExchange.Outcome.Said said,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrival = signIn.arrive(provider, Assertion.of(said.claims(), provider.terms()), said.refreshToken());
        return switch (arrival) {
            case Arrival.In(var account, var session) ->
                Pages.goTo(door.letIn(account, session, said.back(), request, response));
            case Arrival.HalfWay(var account, var session) ->
                Pages.goTo(door.askForMore(account, session, said.back(), request));
            case Arrival.AddressTaken(var offer) -> {
                Offered.keep(offer, request);
                yield Pages.show(
                        TEMPLATES + "addressTaken",
                        new ProviderPage(provider.terms().name()));
            }
            case Arrival.Refused _ -> refused(provider);
        };
    }

    private ModelAndView refuse(IdentityProvider provider, SsoRefusal why) {
        signIn.refuse(provider, why);
        return refused(provider);
    }

    /// The same whatever the reason was, which is on record.
    private static ModelAndView refused(IdentityProvider provider) {
        var page = new ProviderPage(provider.terms().name());
        return Pages.show(TEMPLATES + "notSignedIn", page, HttpStatus.FORBIDDEN);
    }
}
