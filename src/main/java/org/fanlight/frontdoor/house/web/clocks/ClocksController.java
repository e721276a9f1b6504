package org.fanlight.frontdoor.house.web.clocks;

import java.util.Arrays;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.Saying;
import org.fanlight.frontdoor.house.SetClock;
import org.fanlight.frontdoor.house.web.HouseDesk;
import org.fanlight.frontdoor.house.web.clocks.ClocksPages.Overtaken;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.ClockCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows how long every clock runs, and sets the partnership's own.
@Controller
@RequestMapping(ClocksController.URL)
class ClocksController {

    static final String URL = "/policies/clocks";

    private final SetClock setClock;
    private final ClocksPages pages;
    private final HouseDesk desk;

    ClocksController(SetClock setClock, ClocksPages pages, HouseDesk desk) {
        this.setClock = setClock;
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping
    ModelAndView all() {
        return Pages.show("frontdoor/house/web/clocks/clocks", pages.all());
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping("/{code}")
    ModelAndView one(@PathVariable String code) {
        return page(clock(code), ClockForm.EMPTY, Overtaken.NO, Problems.none(), HttpStatus.OK);
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping("/{code}")
    ModelAndView set(@PathVariable String code, @RequestParam Map<String, String> fields, Viewer viewer) {
        var clock = clock(code);
        var form = new ClockForm(new Typed(fields));
        var problems = form.problems();
        return problems.any()
                ? page(clock, form, Overtaken.NO, problems, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(desk.take("clock", form.typed(), () -> set(clock, form, viewer)), clock, form);
    }

    private HouseResult set(ClockCode clock, ClockForm form, Viewer viewer) {
        return setClock.set(clock, form.limit(), form.from(), Saying.in(form.typed(), "why", viewer));
    }

    private ModelAndView answer(HouseResult result, ClockCode clock, ClockForm form) {
        return switch (result) {
            case SET -> Pages.goTo(URL);
            case SOMEBODY_WAS_FIRST -> page(clock, form, Overtaken.YES, Problems.none(), HttpStatus.CONFLICT);
            case BEGINS_IN_THE_PAST ->
                page(clock, form, Overtaken.NO, ClockForm.problemsOf(result), HttpStatus.UNPROCESSABLE_CONTENT);
            case FIXED_ELSEWHERE -> throw new NotFound();
        };
    }

    private ModelAndView page(
            ClockCode clock, ClockForm form, Overtaken overtaken, Problems problems, HttpStatus status) {
        return Pages.show("frontdoor/house/web/clocks/clock", pages.of(clock, form, overtaken, problems), status);
    }

    private static ClockCode clock(String code) {
        return Arrays.stream(ClockCode.values())
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
