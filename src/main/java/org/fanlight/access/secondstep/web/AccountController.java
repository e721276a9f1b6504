package org.fanlight.access.secondstep.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.MakeRecoveryCodes;
import org.fanlight.access.secondstep.Proof;
import org.fanlight.access.secondstep.Verdict;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Somebody's own account, and the recovery codes they make themselves.
@Controller
class AccountController {

    static final String ADDRESS = "/account";
    private static final String CODES = ADDRESS + "/recovery-codes";
    private static final String NEW_CODES = "access/secondstep/web/newCodes";

    private final OwnAccount own;
    private final MakeRecoveryCodes makeRecoveryCodes;

    AccountController(OwnAccount own, MakeRecoveryCodes makeRecoveryCodes) {
        this.own = own;
        this.makeRecoveryCodes = makeRecoveryCodes;
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(ADDRESS)
    ModelAndView show(Viewer viewer) {
        return Pages.show("access/secondstep/web/account", AccountPage.of(own.of(viewer), own.secondStepOf(viewer)));
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(CODES)
    ModelAndView ask(Viewer viewer) {
        return own.secondStepOf(viewer).isPresent()
                ? Pages.show(NEW_CODES, CodePage.FRESH)
                : Pages.goTo(SecondStepController.ADDRESS);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(CODES)
    ModelAndView make(@RequestParam(defaultValue = "") String code, Viewer viewer, HttpServletRequest request) {
        var proof = new Proof.OneTimeCode(code);
        var made = makeRecoveryCodes.make(own.of(viewer), proof, request.getRemoteAddr());
        return made.codes()
                .map(codes -> SetUpPages.codes(codes, ADDRESS))
                .orElseGet(() -> Pages.show(NEW_CODES, again(made.verdict()), UNPROCESSABLE_CONTENT));
    }

    private static CodePage again(Verdict verdict) {
        return new CodePage(Problems.of(CodeForm.APP, CodePage.words(verdict, false)), false);
    }
}
