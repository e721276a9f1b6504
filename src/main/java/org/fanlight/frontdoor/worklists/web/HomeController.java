package org.fanlight.frontdoor.worklists.web;

import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Leads everybody who signs in to where their work is.
@Controller
class HomeController {

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping("/home")
    ModelAndView home(Viewer viewer) {
        if (viewer.roles().isEmpty()) {
            return Pages.goTo("/no-work-yet");
        }
        if (viewer.may(Permission.ANSWER_DISAGREEMENTS) && !viewer.may(Permission.DECIDE)) {
            return Pages.goTo("/disagreements");
        }
        if (viewer.may(Permission.READ_CONTACTS)) {
            return Pages.goTo("/work");
        }
        if (viewer.may(Permission.ANSWER_CHECKS)) {
            return Pages.goTo("/checks");
        }
        if (viewer.may(Permission.SEE_NEED_TO_KNOW)) {
            return Pages.goTo("/broken-glass");
        }
        if (viewer.may(Permission.MANAGE_OWN_PEOPLE)) {
            return Pages.goTo("/our-people");
        }
        return Pages.goTo(viewer.may(Permission.FOLLOW_OWN_CONTACTS) ? "/my-contacts" : "/operations");
    }
}
