package org.fanlight.ui.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.fanlight.ui.Pages;
import org.fanlight.ui.web.Frames;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Answers every error that nobody answered before with a page in plain words.
@Component
class ErrorPages implements ErrorViewResolver {

    private final Help help;
    private final Frames frames;

    ErrorPages(Help help, Frames frames) {
        this.help = help;
        this.frames = frames;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var trouble = Trouble.behind(status);
        var answer =
                Pages.show("ui/errors/error", new ErrorPage(trouble.title(), trouble.advice(), help.now()), status);
        return status.is5xxServerError() ? answer.addObject("frame", frames.bareFrame()) : answer;
    }
}
