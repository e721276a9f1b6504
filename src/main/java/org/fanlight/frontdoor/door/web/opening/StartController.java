package org.fanlight.frontdoor.door.web.opening;

import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first pages anybody sees.
@Controller
class StartController {

    private final Porches porches;

    StartController(Porches porches) {
        this.porches = porches;
    }

    @Open("Anybody may be worried about a child")
    @GetMapping("/")
    ModelAndView start() {
        return Pages.show("frontdoor/door/web/opening/start", porches.now());
    }

    @Open("A child may be in danger")
    @GetMapping("/worried/999")
    ModelAndView ringNow() {
        return Pages.show("frontdoor/door/web/opening/ringNow", porches.now());
    }

    @Open("Where a link without the rest of its address leads")
    @GetMapping("/worried")
    ModelAndView worried() {
        return Pages.goTo("/worried/danger");
    }
}
