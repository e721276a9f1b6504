package org.fanlight.access.secondstep.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Account;
import org.fanlight.access.secondstep.RecoveryCode;
import org.fanlight.ui.Pages;
import org.fanlight.ui.UiSettings;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the pages of setting up a second step, to those who sign in and to those who are signed in.
@Component
class SetUpPages {

    private static final String SET_UP = "access/secondstep/web/setUp";
    private static final Problems NOT_THE_FIRST = Problems.of(
            SetUpPage.FIRST, "This code is not right. Check that the key is in your app, and type the newest code");

    private final UiSettings settings;

    SetUpPages(UiSettings settings) {
        this.settings = settings;
    }

    ModelAndView ask(String action, boolean moving, Account account, HttpServletRequest request) {
        return Pages.show(SET_UP, page(action, moving, account, request));
    }

    ModelAndView notTheFirst(String action, boolean moving, Account account, HttpServletRequest request) {
        return again(action, moving, account, request, NOT_THE_FIRST);
    }

    ModelAndView again(String action, boolean moving, Account account, HttpServletRequest request, Problems problems) {
        var page = page(action, moving, account, request).with(problems);
        return Pages.show(SET_UP, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// @param next where it goes on from there
    static ModelAndView codes(List<RecoveryCode> codes, String next) {
        var inGroups = codes.stream().map(RecoveryCode::inGroups).toList();
        return Pages.show("access/secondstep/web/recoveryCodes", new RecoveryCodesPage(inGroups, next));
    }

    private SetUpPage page(String action, boolean moving, Account account, HttpServletRequest request) {
        var secret = Offer.in(request);
        return SetUpPage.of(action, moving, secret, secret.link(settings.serviceName(), account.email()));
    }
}
