package org.fanlight.access.sso.web;

import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What somebody sees whom nobody has given a role yet.
@Controller
class NoWorkYetController {

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping("/no-work-yet")
    ModelAndView show() {
        return Pages.show("access/sso/web/noWorkYet");
    }
}
