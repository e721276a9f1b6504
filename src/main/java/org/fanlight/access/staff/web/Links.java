package org.fanlight.access.staff.web;

import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The answers to links that we sent.
final class Links {

    static final String CHOOSE = OurPeopleController.TEMPLATES + "choosePassword";

    private Links() {}

    static ModelAndView outcome(LinkOutcomePage page, HttpStatus status) {
        return Pages.show(OurPeopleController.TEMPLATES + "linkOutcome", page, status);
    }
}
