package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Open;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in and staying signed in. The check itself is Spring Security's, through [PasswordSignIn].
@Controller
class SignInController {

    private static final String SIGN_IN = "access/web/signIn";

    private final IdentityProviders providers;

    SignInController(IdentityProviders providers) {
        this.providers = providers;
    }

    @Open("Nobody is signed in yet")
    @GetMapping("/sign-in")
    ModelAndView ask(HttpServletRequest request) {
        return Pages.show(SIGN_IN, SignInPage.fresh(request).with(open()));
    }

    @Open("Nobody is signed in yet")
    @PostMapping("/sign-in/again")
    ModelAndView again(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var why = request.getAttribute(SignInFailure.WHY);
        return why == SignInFailure.Why.TOO_MANY
                ? Pages.show(SIGN_IN, SignInPage.tooMany(email, request).with(open()), HttpStatus.TOO_MANY_REQUESTS)
                : Pages.show(SIGN_IN, SignInPage.wrong(email, request).with(open()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The request itself is the act that counts.
    @Open("Tells only whether whoever asks is signed in")
    @PostMapping("/stay-signed-in")
    ResponseEntity<Void> stay(@Nullable Viewer viewer) {
        return ResponseEntity.status(viewer == null ? HttpStatus.UNAUTHORIZED : HttpStatus.NO_CONTENT)
                .build();
    }

    @Open("Nobody is signed in any more")
    @GetMapping("/signed-out")
    ModelAndView signedOut() {
        return Pages.show("access/web/signedOut");
    }

    private List<IdentityProvider> open() {
        return providers.all().stream().filter(IdentityProvider::open).toList();
    }
}
