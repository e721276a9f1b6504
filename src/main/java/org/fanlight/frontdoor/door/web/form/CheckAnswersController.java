package org.fanlight.frontdoor.door.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Open;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last look before sending, and what is said afterwards.
@Controller
class CheckAnswersController {

    private static final String CHECK = "frontdoor/door/web/form/check";

    private final Sending sending;
    private final Visits visits;
    private final Ways ways;
    private final Porches porches;

    CheckAnswersController(Sending sending, Visits visits, Ways ways, Porches porches) {
        this.sending = sending;
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
    }

    @Open(OnlineFormController.PUBLIC)
    @GetMapping("/worried/form/check")
    ModelAndView check(HttpServletRequest request) {
        return check(visits.form(request), HttpStatus.OK);
    }

    @Open(OnlineFormController.PUBLIC)
    @PostMapping("/worried/form/check")
    ModelAndView send(HttpServletRequest request, @Nullable Viewer viewer) {
        return sending.send(request, viewer)
                ? Pages.goTo("/worried/sent")
                : check(visits.form(request), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Open(OnlineFormController.PUBLIC)
    @GetMapping("/worried/sent")
    ModelAndView sent(HttpServletRequest request) {
        return sending.sentPage(request)
                .map(page -> Pages.show("frontdoor/door/web/form/sent", page))
                .orElseGet(() -> Pages.goTo(Ways.ON));
    }

    private ModelAndView check(OnlineForm form, HttpStatus status) {
        var next = ways.next(form);
        return next.equals(Ways.FORM) ? Pages.show(CHECK, CheckPage.of(form, porches.now()), status) : Pages.goTo(next);
    }
}
