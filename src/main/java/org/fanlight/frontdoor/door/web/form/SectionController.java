package org.fanlight.frontdoor.door.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.frontdoor.door.form.Answers;
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

/// The sections that are asked once.
@Controller
class SectionController {

    private final Visits visits;
    private final Ways ways;
    private final Porches porches;

    SectionController(Visits visits, Ways ways, Porches porches) {
        this.visits = visits;
        this.ways = ways;
        this.porches = porches;
    }

    @Open(OnlineFormController.PUBLIC)
    @GetMapping("/worried/form/{slug:worry|now|views|you}")
    ModelAndView ask(@PathVariable String slug, HttpServletRequest request) {
        var form = visits.form(request);
        var next = ways.next(form);
        return next.equals(Ways.FORM)
                ? Pages.show("frontdoor/door/web/form/section", page(section(slug), form, Problems.none()))
                : Pages.goTo(next);
    }

    /// Keeps what was typed, right or wrong, and only then says what is wrong.
    @Open(OnlineFormController.PUBLIC)
    @PostMapping("/worried/form/{slug:worry|now|views|you}")
    ModelAndView keep(
            @PathVariable String slug,
            @RequestParam Map<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var section = section(slug);
        var form = visits.keep(Answers.to(section.allFields(), posted), request, response);
        var problems = form.problems(section);
        return problems.isEmpty()
                ? Pages.goTo(Ways.FORM)
                : Pages.show(
                        "frontdoor/door/web/form/section",
                        page(section, form, problems),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SectionPage page(Section section, OnlineForm form, Problems problems) {
        return SectionPage.of(
                porches.now(),
                section.titleTo(form.kind()),
                "/worried/form/" + section.slug(),
                Ways.FORM,
                section.fieldsFor(form.kind()),
                form,
                problems);
    }

    private static Section section(String slug) {
        return Section.single(slug).orElseThrow();
    }
}
