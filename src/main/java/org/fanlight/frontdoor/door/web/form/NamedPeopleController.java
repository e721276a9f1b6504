package org.fanlight.frontdoor.door.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.form.Answers;
import org.fanlight.frontdoor.door.form.FormChecks;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sections that are asked for each child and each adult.
@Controller
class NamedPeopleController {

    private static final String SECTION = "/worried/form/{slug:children|adults}";
    private static final String PERSON = SECTION + "/{number:[1-9]|1[0-9]|20}";
    private static final String ONE = "frontdoor/door/web/form/section";

    private final Visits visits;
    private final Ways ways;
    private final Porches porches;

    NamedPeopleController(Visits visits, Ways ways, Porches porches) {
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
    }

    @Open(OnlineFormController.PUBLIC)
    @GetMapping(SECTION)
    ModelAndView all(@PathVariable String slug, HttpServletRequest request) {
        var form = visits.form(request);
        var section = section(slug);
        if (!ways.next(form).equals(Ways.FORM)) {
            return Pages.goTo(ways.next(form));
        }
        return form.people(section).isEmpty()
                ? Pages.goTo(Told.url(section, 1))
                : Pages.show("frontdoor/door/web/form/namedPeople", NamedPeoplePage.of(section, form, porches.now()));
    }

    @Open(OnlineFormController.PUBLIC)
    @GetMapping(PERSON)
    ModelAndView ask(@PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
        var form = visits.form(request);
        var next = ways.next(form);
        return next.equals(Ways.FORM)
                ? Pages.show(ONE, page(section(slug), number, form, Problems.none()))
                : Pages.goTo(next);
    }

    /// Keeps what was typed, right or wrong, and only then says what is wrong.
    @Open(OnlineFormController.PUBLIC)
    @PostMapping(PERSON)
    ModelAndView keep(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Map<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var section = section(slug);
        var form = visits.keep(Answers.to(section.allFields(number), posted), request, response);
        var problems = FormChecks.problems(section.fieldsFor(form.kind(), number), form.kind(), form);
        return problems.isEmpty()
                ? Pages.goTo("/worried/form/" + slug)
                : Pages.show(ONE, page(section, number, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Open(OnlineFormController.PUBLIC)
    @PostMapping(PERSON + "/leave-out")
    ModelAndView leaveOut(
            @PathVariable String slug,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response) {
        var section = section(slug);
        var left = visits.keep(Answers.to(section.allFields(number), Map.of()), request, response);
        return Pages.goTo(left.people(section).isEmpty() ? Ways.FORM : "/worried/form/" + slug);
    }

    private SectionPage page(Section section, int number, OnlineForm form, Problems problems) {
        var alone = form.people(section).isEmpty();
        return SectionPage.of(
                porches.now(),
                section.eachTitleTo(form.kind()),
                Told.url(section, number),
                alone ? Ways.FORM : "/worried/form/" + section.slug(),
                section.fieldsFor(form.kind(), number),
                form,
                problems);
    }

    private static Section section(String slug) {
        return Section.ofPeople(slug).orElseThrow();
    }
}
