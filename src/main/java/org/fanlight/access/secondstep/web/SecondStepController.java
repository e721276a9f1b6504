package org.fanlight.access.secondstep.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Account;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.Proof;
import org.fanlight.access.secondstep.SetUpSecondStep;
import org.fanlight.access.secondstep.SettingUp;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets somebody who is signed in set up an authenticator app, or move to another one.
@Controller
class SecondStepController {

    static final String ADDRESS = AccountController.ADDRESS + "/second-step";

    private final OwnAccount own;
    private final SetUpSecondStep setUp;
    private final SetUpPages pages;

    SecondStepController(OwnAccount own, SetUpSecondStep setUp, SetUpPages pages) {
        this.own = own;
        this.setUp = setUp;
        this.pages = pages;
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(ADDRESS)
    ModelAndView ask(Viewer viewer, HttpServletRequest request) {
        return pages.ask(ADDRESS, isMoving(viewer), own.of(viewer), request);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS)
    ModelAndView setUp(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String old,
            Viewer viewer,
            HttpServletRequest request) {
        var account = own.of(viewer);
        var moving = isMoving(viewer);
        var result = moving
                ? setUp.move(account, Offer.in(request), code, Proof.either(old), request.getRemoteAddr())
                : setUp.first(account, Offer.in(request), code);
        return answer(result, moving, account, request);
    }

    private ModelAndView answer(SettingUp result, boolean moving, Account account, HttpServletRequest request) {
        return switch (result) {
            case SettingUp.Done(var codes) -> {
                Offer.forget(request);
                yield SetUpPages.codes(codes, AccountController.ADDRESS);
            }
            case SettingUp.NotTheFirstCode _ -> pages.notTheFirst(ADDRESS, moving, account, request);
            case SettingUp.OldNotRight(var why) -> {
                var problems = Problems.of(SetUpPage.OLD, CodePage.words(why, false));
                yield pages.again(ADDRESS, moving, account, request, problems);
            }
            case SettingUp.SetUpBefore _ -> Pages.goTo(ADDRESS);
        };
    }

    private boolean isMoving(Viewer viewer) {
        return own.secondStepOf(viewer).isPresent();
    }
}
