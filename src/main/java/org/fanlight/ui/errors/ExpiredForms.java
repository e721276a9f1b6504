package org.fanlight.ui.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fanlight.ui.govuk.Textarea;
import org.fanlight.ui.web.JteViewResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.View;

/// When the token of a form is too old, gives back what was typed; nothing is sent again by itself.
@Component
public class ExpiredForms implements AccessDeniedHandler {

    private static final Predicate<String> NOT_WORDS = Pattern.compile(
                    "^_|password|secret|token|version", Pattern.CASE_INSENSITIVE)
            .asPredicate();
    private static final Predicate<String> ON_THIS_SITE =
            Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*").asMatchPredicate();

    private final JteViewResolver views;
    private final Help help;

    ExpiredForms(JteViewResolver views, Help help) {
        this.views = views;
        this.help = help;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        var view = refused instanceof CsrfException ? views.resolveViewName("ui/errors/expired", Locale.UK) : null;
        if (view == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(view, new ExpiredFormPage(words(request), whereTheFormWas(request), help.now()), request, response);
        }
    }

    private static void show(View view, ExpiredFormPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            view.render(Map.of("page", page), request, response);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private static List<Textarea> words(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(each -> NOT_WORDS.negate().test(each.getKey()))
                .flatMap(each -> Arrays.stream(each.getValue())
                        .filter(StringUtils::hasText)
                        .map(words -> Textarea.named(each.getKey(), inWords(each.getKey()))
                                .withValue(words)))
                .toList();
    }

    private static String inWords(String name) {
        return StringUtils.capitalize(name.replace('-', ' ').replace('_', ' '));
    }

    /// As the form itself says; an address that could lead off this site is none.
    private static @Nullable String whereTheFormWas(HttpServletRequest request) {
        var page = request.getParameter("_page");
        return page != null && ON_THIS_SITE.test(page) ? page : null;
    }
}
