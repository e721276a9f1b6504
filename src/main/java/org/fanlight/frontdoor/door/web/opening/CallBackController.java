package org.fanlight.frontdoor.door.web.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.form.Answers;
import org.fanlight.frontdoor.door.form.CallBackFields;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking to be rung back.
@Controller
class CallBackController {

    private static final String PROFESSIONALS = "Professionals who worry have no account, or have no time to sign in";
    private static final String ASK = "frontdoor/door/web/opening/callBack";

    private final CallBackRequests requests;
    private final Visits visits;
    private final Ways ways;
    private final Porches porches;

    CallBackController(CallBackRequests requests, Visits visits, Ways ways, Porches porches) {
        this.requests = requests;
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
    }

    @Open(PROFESSIONALS)
    @GetMapping("/worried/call-back")
    ModelAndView ask(HttpServletRequest request) {
        var next = ways.next(visits.form(request));
        return next.equals(Ways.PHONE)
                ? Pages.show(ASK, CallBackPage.of(porches.now(), Map.of(), Problems.none()))
                : Pages.goTo(next);
    }

    @Open(PROFESSIONALS)
    @PostMapping("/worried/call-back")
    ModelAndView asked(
            @RequestParam Map<String, String> posted, HttpServletRequest request, HttpServletResponse response) {
        var typed = Answers.to(CallBackFields.ALL, posted);
        var problems = requests.take(typed, posted.getOrDefault("_once", ""), request, response);
        return problems.isEmpty()
                ? Pages.goTo("/worried/call-back/asked")
                : Pages.show(ASK, CallBackPage.of(porches.now(), typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Open(PROFESSIONALS)
    @GetMapping("/worried/call-back/asked")
    ModelAndView willBeRung(HttpServletRequest request) {
        return requests.due(request)
                .map(by -> Pages.show(
                        "frontdoor/door/web/opening/callBackAsked", new CallBackAskedPage(porches.now(), by)))
                .orElseGet(() -> Pages.goTo(Ways.ON));
    }
}
