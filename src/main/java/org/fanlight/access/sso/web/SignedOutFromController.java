package org.fanlight.access.sso.web;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Open;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.ProviderConnections;
import org.fanlight.access.sso.Reach;
import org.fanlight.access.sso.SsoSettings;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// After signing out here, offers the way to sign out at the provider too (OpenID Connect RP-Initiated Logout).
@Controller
class SignedOutFromController {

    private final IdentityProviders providers;
    private final ProviderConnections connections;
    private final SsoSettings settings;

    SignedOutFromController(IdentityProviders providers, ProviderConnections connections, SsoSettings settings) {
        this.providers = providers;
        this.connections = connections;
        this.settings = settings;
    }

    @Open("Nobody is signed in any more")
    @GetMapping("/signed-out/from/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return providers
                .find(id)
                .flatMap(this::page)
                .map(page -> Pages.show("access/sso/web/signedOutHere", page))
                .orElseGet(() -> Pages.goTo("/signed-out"));
    }

    private Optional<SignedOutPage> page(IdentityProvider provider) {
        return connections.to(provider) instanceof Reach.Reached reached
                ? connections
                        .endOfSession(reached)
                        .map(there -> new SignedOutPage(provider.terms().name(), link(there, provider)))
                : Optional.empty();
    }

    /// Without a token as a hint: that would put a name and an address into a URL. The provider asks once more instead.
    private String link(String there, IdentityProvider provider) {
        return UriComponentsBuilder.fromUriString(there)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(provider.terms().clientId(), settings.at("/signed-out"))
                .toUriString();
    }
}
