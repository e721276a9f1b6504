package org.fanlight.frontdoor.house.web.hours;

import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.Saying;
import org.fanlight.frontdoor.house.SetOpeningHours;
import org.fanlight.frontdoor.house.web.HouseDesk;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows when we are open, and takes other hours for every week or for one day.
@Controller
@RequestMapping("/policies/hours")
class HoursController {

    private static final String URL = "/policies/hours";

    private final SetOpeningHours setOpeningHours;
    private final HoursPages pages;
    private final HouseDesk desk;

    HoursController(SetOpeningHours setOpeningHours, HoursPages pages, HouseDesk desk) {
        this.setOpeningHours = setOpeningHours;
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @GetMapping
    ModelAndView show() {
        return show(pages.fresh(), HttpStatus.OK);
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping("/weeks")
    ModelAndView week(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new WeekForm(new Typed(fields));
        var problems = form.problems();
        return problems.any()
                ? show(pages.again(form, "", problems), HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(desk.take("opening week", form.typed(), () -> set(form, viewer)), form);
    }

    @Needs(Permission.EDIT_LOCAL_RULES)
    @PostMapping("/days")
    ModelAndView day(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new DayForm(new Typed(fields));
        var problems = form.problems();
        return problems.any()
                ? show(pages.again(form, "", problems), HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(desk.take("special day", form.typed(), () -> set(form, viewer)), form);
    }

    private HouseResult set(WeekForm form, Viewer viewer) {
        return setOpeningHours.everyWeek(form.week(), Saying.in(form.typed(), "why", viewer));
    }

    private HouseResult set(DayForm form, Viewer viewer) {
        return setOpeningHours.onOneDay(form.day(), Saying.in(form.typed(), "day-why", viewer));
    }

    private ModelAndView answer(HouseResult result, WeekForm form) {
        return switch (result) {
            case SET -> Pages.goTo(URL);
            case SOMEBODY_WAS_FIRST ->
                show(pages.again(form, pages.newestWeek(), Problems.none()), HttpStatus.CONFLICT);
            case BEGINS_IN_THE_PAST, FIXED_ELSEWHERE ->
                show(pages.again(form, "", WeekForm.problemsOf(result)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView answer(HouseResult result, DayForm form) {
        return switch (result) {
            case SET -> Pages.goTo(URL);
            case SOMEBODY_WAS_FIRST -> show(pages.again(form, pages.newestDay(), Problems.none()), HttpStatus.CONFLICT);
            case BEGINS_IN_THE_PAST, FIXED_ELSEWHERE ->
                show(pages.again(form, "", DayForm.problemsOf(result)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView show(HoursPage page, HttpStatus status) {
        return Pages.show("frontdoor/house/web/hours/hours", page, status);
    }
}
