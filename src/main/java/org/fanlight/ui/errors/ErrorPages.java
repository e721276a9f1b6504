package org.fanlight.ui.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Pages;
import org.fanlight.ui.web.Frames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Answers every error that nobody answered before with a page in plain words.
@Component
class ErrorPages implements ErrorViewResolver {

    private final Help help;
    private final Frames frames;
    private final ObjectProvider<WhatBecame> whatBecame;

    ErrorPages(Help help, Frames frames, ObjectProvider<WhatBecame> whatBecame) {
        this.help = help;
        this.frames = frames;
        this.whatBecame = whatBecame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN) {
            var gone =
                    whatBecame.stream().flatMap(one -> one.of(request).stream()).findFirst();
            if (gone.isPresent()) {
                var page = new ErrorPage("This record was removed", List.of(gone.get()), help.now());
                return Pages.show("ui/errors/error", page, HttpStatus.GONE);
            }
        }
        var trouble = Trouble.behind(status);
        var answer =
                Pages.show("ui/errors/error", new ErrorPage(trouble.title(), trouble.advice(), help.now()), status);
        return status.is5xxServerError() ? answer.addObject("frame", frames.bareFrame()) : answer;
    }
}
