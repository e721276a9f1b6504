package org.fanlight.access.secondstep.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Account;
import org.fanlight.access.Open;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.passkeys.Passkeys;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SetUpSecondStep;
import org.fanlight.access.secondstep.SettingUp;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Leads whoever needs a second step and has none to setting one up, before anything else.
@Controller
class FirstSecondStepController {

    static final String ADDRESS = "/sign-in/second-step";

    private final WhoWaits waits;
    private final SecondSteps steps;
    private final SetUpSecondStep setUp;
    private final SignedInSessions sessions;
    private final SetUpPages pages;
    private final Passkeys passkeys;

    FirstSecondStepController(
            WhoWaits waits,
            SecondSteps steps,
            SetUpSecondStep setUp,
            SignedInSessions sessions,
            SetUpPages pages,
            Passkeys passkeys) {
        this.waits = waits;
        this.steps = steps;
        this.setUp = setUp;
        this.sessions = sessions;
        this.pages = pages;
        this.passkeys = passkeys;
    }

    @Open("Only the password was given; without it this leads to where it is asked for")
    @GetMapping(ADDRESS)
    ModelAndView ask(HttpServletRequest request) {
        return waits.in(request)
                .filter(this::hasNothingBesideThePassword)
                .map(account -> pages.ask(ADDRESS, false, account, request))
                .orElseGet(() -> Pages.goTo(HalfSignedIn.ASKED_AT));
    }

    @Open("Only the password was given; without it this leads to where it is asked for")
    @PostMapping(ADDRESS)
    ModelAndView setUp(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return waits.in(request)
                .filter(this::hasNothingBesideThePassword)
                .map(account -> answer(account, code, request, response))
                .orElseGet(() -> Pages.goTo(HalfSignedIn.ASKED_AT));
    }

    /// With a passkey, a password proves nothing: it would open the door to whoever has overheard it.
    private boolean hasNothingBesideThePassword(Account account) {
        return steps.find(account.id()).isEmpty() && passkeys.of(account.id()).isEmpty();
    }

    private ModelAndView answer(
            Account account, String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (setUp.andSignIn(account, Offer.in(request), code)) {
            case SettingUp.Done(var codes) -> {
                Offer.forget(request);
                yield SetUpPages.codes(codes, sessions.goOn(account, request, response));
            }
            case SettingUp.NotTheFirstCode _ -> pages.notTheFirst(ADDRESS, false, account, request);
            case SettingUp.SetUpBefore _, SettingUp.OldNotRight _ -> Pages.goTo(HalfSignedIn.ASKED_AT);
        };
    }
}
