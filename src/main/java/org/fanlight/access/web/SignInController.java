package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Open;
import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in page. The check itself is Spring Security's, through [PasswordSignIn].
@Controller
class SignInController {

    @Open("Nobody is signed in yet")
    @GetMapping("/sign-in")
    ModelAndView ask() {
        return Pages.show("access/web/signIn", SignInPage.fresh());
    }

    @Open("Nobody is signed in yet")
    @PostMapping("/sign-in/again")
    ModelAndView again(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var why = request.getAttribute(SignInFailure.WHY);
        return why == SignInFailure.Why.TOO_MANY
                ? Pages.show("access/web/signIn", SignInPage.tooMany(email), HttpStatus.TOO_MANY_REQUESTS)
                : Pages.show("access/web/signIn", SignInPage.wrong(email), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Open("Nobody is signed in any more")
    @GetMapping("/signed-out")
    ModelAndView signedOut() {
        return Pages.show("access/web/signedOut");
    }
}
