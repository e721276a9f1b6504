package org.fanlight.access.secondstep.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.fanlight.access.Account;
import org.fanlight.access.Open;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.passkeys.Passkeys;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.fanlight.access.secondstep.PassSecondStep;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.Verdict;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asks whoever has given a password for a code.
@Controller
class CodeController {

    private static final String CODE = "access/secondstep/web/code";

    private final WhoWaits waits;
    private final SecondSteps steps;
    private final PassSecondStep passSecondStep;
    private final SignedInSessions sessions;
    private final Passkeys passkeys;

    CodeController(
            WhoWaits waits,
            SecondSteps steps,
            PassSecondStep passSecondStep,
            SignedInSessions sessions,
            Passkeys passkeys) {
        this.waits = waits;
        this.steps = steps;
        this.passSecondStep = passSecondStep;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @Open("Only the password was given; without it this leads to where it is asked for")
    @GetMapping(HalfSignedIn.ASKED_AT)
    ModelAndView ask(HttpServletRequest request) {
        return waits.in(request).map(this::codeOrSetUp).orElseGet(() -> Pages.goTo("/sign-in"));
    }

    @Open("Only the password was given; without it this leads to where it is asked for")
    @PostMapping(HalfSignedIn.ASKED_AT)
    ModelAndView pass(
            @RequestParam Map<String, String> posted, HttpServletRequest request, HttpServletResponse response) {
        var form = new CodeForm(new Typed(posted));
        return waits.in(request)
                .map(account -> answer(account, form, request, response))
                .orElseGet(() -> Pages.goTo("/sign-in"));
    }

    private ModelAndView codeOrSetUp(Account account) {
        if (steps.find(account.id()).isPresent()) {
            return Pages.show(CODE, CodePage.FRESH);
        }
        return passkeys.of(account.id()).isEmpty()
                ? Pages.goTo(FirstSecondStepController.ADDRESS)
                : Pages.show("access/secondstep/web/usePasskey");
    }

    private ModelAndView answer(
            Account account, CodeForm form, HttpServletRequest request, HttpServletResponse response) {
        var verdict = passSecondStep.pass(account, form.proof(), request.getRemoteAddr());
        return switch (verdict) {
            case RIGHT -> Pages.goTo(sessions.goOn(account, request, response));
            case WRONG -> Pages.show(CODE, CodePage.after(Verdict.WRONG, form), UNPROCESSABLE_CONTENT);
            case TOO_MANY -> Pages.show(CODE, CodePage.after(Verdict.TOO_MANY, form), TOO_MANY_REQUESTS);
        };
    }
}
