package org.fanlight.access.web;

import org.fanlight.access.Open;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The pages at the foot of every page.
@Controller
class FootController {

    @Open("Everybody may know what is kept about them")
    @GetMapping("/privacy")
    ModelAndView privacy() {
        return Pages.show("ui/pages/privacy");
    }

    @Open("Everybody may know which cookies there are")
    @GetMapping("/cookies")
    ModelAndView cookies() {
        return Pages.show("ui/pages/cookies");
    }

    @Open("Everybody may know how accessible this is")
    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return Pages.show("ui/pages/accessibility");
    }
}
