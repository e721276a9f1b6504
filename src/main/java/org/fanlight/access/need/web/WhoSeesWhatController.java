package org.fanlight.access.need.web;

import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.need.Grounds;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says to information governance who may see what, and why, from the table that the database itself goes by.
@Controller
class WhoSeesWhatController {

    private final Grounds grounds;

    WhoSeesWhatController(Grounds grounds) {
        this.grounds = grounds;
    }

    @Needs(Permission.SEE_NEED_TO_KNOW)
    @GetMapping("/who-sees-what")
    ModelAndView show() {
        return Pages.show("access/need/web/whoSeesWhat", WhoSeesWhatPage.of(grounds.all()));
    }
}
