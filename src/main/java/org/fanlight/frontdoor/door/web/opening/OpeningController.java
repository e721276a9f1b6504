package org.fanlight.frontdoor.door.web.opening;

import static org.fanlight.frontdoor.door.form.OpeningFields.DANGER;
import static org.fanlight.frontdoor.door.form.OpeningFields.WHO;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.agencies.Agencies;
import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OpeningFields;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The three questions before the form.
@Controller
class OpeningController {

    private static final String PUBLIC = "Anybody may tell us of a child";
    private static final String DANGER_PAGE = "/worried/danger";
    private static final String WHO_PAGE = "/worried/who";
    private static final String WHERE_PAGE = "/worried/where";

    private final Opening opening;
    private final Visits visits;
    private final Ways ways;
    private final Agencies agencies;

    OpeningController(Opening opening, Visits visits, Ways ways, Agencies agencies) {
        this.opening = opening;
        this.visits = visits;
        this.ways = ways;
        this.agencies = agencies;
    }

    @Open(PUBLIC)
    @GetMapping(DANGER_PAGE)
    ModelAndView danger(HttpServletRequest request) {
        return opening.ask(DANGER, DANGER_PAGE, "/", request);
    }

    @Open(PUBLIC)
    @PostMapping(DANGER_PAGE)
    ModelAndView danger(
            @RequestParam Map<String, String> posted, HttpServletRequest request, HttpServletResponse response) {
        var inDanger = OpeningFields.YES.equals(posted.get(DANGER.name()));
        return opening.answer(DANGER, DANGER_PAGE, "/", posted, request, response)
                .orElseGet(() -> Pages.goTo(inDanger ? "/worried/999" : WHO_PAGE));
    }

    @Open(PUBLIC)
    @GetMapping(WHO_PAGE)
    ModelAndView who(HttpServletRequest request) {
        return opening.ask(WHO, WHO_PAGE, DANGER_PAGE, request);
    }

    @Open(PUBLIC)
    @PostMapping(WHO_PAGE)
    ModelAndView who(
            @RequestParam Map<String, String> posted, HttpServletRequest request, HttpServletResponse response) {
        return opening.answer(WHO, WHO_PAGE, DANGER_PAGE, posted, request, response)
                .orElseGet(() -> Pages.goTo(WHERE_PAGE));
    }

    @Open(PUBLIC)
    @GetMapping(WHERE_PAGE)
    ModelAndView where(HttpServletRequest request) {
        return opening.ask(where(), WHERE_PAGE, WHO_PAGE, request);
    }

    @Open(PUBLIC)
    @PostMapping(WHERE_PAGE)
    ModelAndView where(
            @RequestParam Map<String, String> posted, HttpServletRequest request, HttpServletResponse response) {
        return opening.answer(where(), WHERE_PAGE, WHO_PAGE, posted, request, response)
                .orElseGet(() -> Pages.goTo(Ways.ON));
    }

    @Open(PUBLIC)
    @GetMapping(Ways.ON)
    ModelAndView on(HttpServletRequest request) {
        return Pages.goTo(ways.next(visits.form(request)));
    }

    private FormField where() {
        return OpeningFields.where(agencies.districts());
    }
}
