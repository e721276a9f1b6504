package org.fanlight.ui;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How a controller answers: with a page, or by leading elsewhere.
public final class Pages {

    private Pages() {}

    /// The template (its path below `org/fanlight`, without `.jte`) filled with its page record.
    public static ModelAndView show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    public static ModelAndView show(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }

    /// A template that needs no page record.
    public static ModelAndView show(String template) {
        return new ModelAndView(template);
    }

    /// After a write: see the result there, so that reloading repeats nothing.
    public static ModelAndView goTo(String location) {
        var redirect = new RedirectView(location, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
