package org.fanlight.frontdoor.door.web.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.PhoneLines;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the phone comes first.
@Controller
class PhoneController {

    private static final String PROFESSIONALS = "Professionals who worry have no account, or have no time to sign in";

    private final PhoneLines lines;
    private final WorkingCalendars calendars;
    private final Visits visits;
    private final Ways ways;
    private final Porches porches;
    private final Clock clock;

    PhoneController(
            PhoneLines lines, WorkingCalendars calendars, Visits visits, Ways ways, Porches porches, Clock clock) {
        this.lines = lines;
        this.calendars = calendars;
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
        this.clock = clock;
    }

    @Open(PROFESSIONALS)
    @GetMapping(Ways.PHONE)
    ModelAndView phone(HttpServletRequest request) {
        var next = ways.next(visits.form(request));
        if (!next.equals(Ways.PHONE)) {
            return Pages.goTo(next);
        }
        var traffic = lines.traffic(clock.instant());
        var page = PhonePage.of(porches.now(), traffic.busyness(), traffic.usualWait(calendars.current()));
        return Pages.show("frontdoor/door/web/opening/phone", page);
    }

    @Open(PROFESSIONALS)
    @PostMapping("/worried/cannot-phone")
    ModelAndView cannotPhone(HttpServletRequest request, HttpServletResponse response) {
        visits.keep(OnlineForm.SAYS_CANNOT_PHONE, request, response);
        return Pages.goTo(Ways.ON);
    }
}
