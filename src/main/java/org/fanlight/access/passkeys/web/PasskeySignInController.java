package org.fanlight.access.passkeys.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Open;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.passkeys.SignInWithPasskey;
import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signs somebody in by a passkey, without asking who they are first.
@Controller
class PasskeySignInController {

    private static final String ADDRESS = "/sign-in/passkey";

    private final SignInWithPasskey signIn;
    private final SignedInSessions sessions;
    private final Asked asked;

    PasskeySignInController(SignInWithPasskey signIn, SignedInSessions sessions, Asked asked) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.asked = asked;
    }

    @Open("Nobody is signed in yet, and the same is asked of everybody")
    @PostMapping(ADDRESS + "/options")
    ResponseEntity<String> options(HttpServletRequest request, HttpServletResponse response) {
        return asked.toUse(signIn.options(), request, response);
    }

    @Open("Nobody is signed in yet")
    @PostMapping(ADDRESS)
    ModelAndView use(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        return asked.used(credential, request, response)
                .flatMap(signIn::signIn)
                .map(account -> Pages.goTo(sessions.goOn(account, request, response)))
                .orElseGet(() -> {
                    var refused = Pages.show("access/passkeys/web/refused");
                    refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return refused;
                });
    }
}
