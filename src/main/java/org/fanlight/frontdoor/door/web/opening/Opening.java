package org.fanlight.frontdoor.door.web.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.door.form.Answers;
import org.fanlight.frontdoor.door.form.FormChecks;
import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Asks one question a page and keeps an answer that was offered.
@Component
class Opening {

    private final Visits visits;
    private final Porches porches;

    Opening(Visits visits, Porches porches) {
        this.visits = visits;
        this.porches = porches;
    }

    ModelAndView ask(FormField field, String action, String back, HttpServletRequest request) {
        return page(field, action, back, visits.form(request), Problems.none(), HttpStatus.OK);
    }

    /// @return the question again, where no answer that was offered was chosen
    Optional<ModelAndView> answer(
            FormField field,
            String action,
            String back,
            Map<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answers = Answers.to(List.of(field), posted);
        var fields = new HashMap<>(visits.form(request).fields());
        fields.putAll(answers);
        var form = new OnlineForm(fields);
        var problems = FormChecks.problems(List.of(field), form.kind(), form);
        if (problems.any()) {
            return Optional.of(page(field, action, back, form, problems, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        visits.keep(answers, request, response);
        return Optional.empty();
    }

    private ModelAndView page(
            FormField field, String action, String back, OnlineForm form, Problems problems, HttpStatus status) {
        return Pages.show(
                "frontdoor/door/web/opening/question",
                QuestionPage.of(porches.now(), action, back, field, form, problems),
                status);
    }
}
