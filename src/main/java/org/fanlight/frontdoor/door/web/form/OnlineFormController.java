package org.fanlight.frontdoor.door.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The form's list of sections, and what becomes of the draft.
@Controller
class OnlineFormController {

    static final String PUBLIC = "Whoever is worried needs no account";

    private final Visits visits;
    private final Ways ways;
    private final Porches porches;

    OnlineFormController(Visits visits, Ways ways, Porches porches) {
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
    }

    @Open(PUBLIC)
    @GetMapping(Ways.FORM)
    ModelAndView tasks(HttpServletRequest request) {
        var form = visits.form(request);
        var next = ways.next(form);
        return next.equals(Ways.FORM)
                ? Pages.show("frontdoor/door/web/form/tasks", TasksPage.of(form, porches.now()))
                : Pages.goTo(next);
    }

    @Open(PUBLIC)
    @PostMapping("/worried/form/keep")
    ModelAndView keep(HttpServletRequest request, HttpServletResponse response) {
        visits.keepOnThisDevice(request, response);
        return Pages.goTo("/worried/form/kept");
    }

    @Open(PUBLIC)
    @GetMapping("/worried/form/kept")
    ModelAndView kept() {
        return Pages.show("frontdoor/door/web/form/kept", porches.now());
    }

    @Open(PUBLIC)
    @PostMapping("/worried/form/forget")
    ModelAndView forget(HttpServletRequest request, HttpServletResponse response) {
        return visits.forget(request, response) ? Pages.goTo("/worried/form/forgotten") : Pages.goTo("/");
    }

    @Open(PUBLIC)
    @GetMapping("/worried/form/forgotten")
    ModelAndView forgotten() {
        return Pages.show("frontdoor/door/web/form/forgotten", porches.now());
    }
}
