package org.fanlight.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// Where somebody whose time was up is led after signing in again: to a page of this house, never to another one's.
public final class WayBack {

    static final String FIELD = "back";

    /// After how many minutes somebody was signed out for doing nothing.
    static final String IDLE = "idle";

    /// Said where somebody was signed in for as long as they may at a time; the script adds it.
    static final String LONGEST = "longest";

    private static final Predicate<String> OURS =
            Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*").asMatchPredicate();

    private WayBack() {}

    /// The sign-in page that leads back to what is shown now; what a form was answered with is no page to go back to.
    static String from(HttpServletRequest request, int idleMinutes) {
        var isPage = request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("GET");
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "/sign-in?" + IDLE + "=" + idleMinutes + "&" + FIELD + "="
                + UriUtils.encode(isPage ? page : "/home", StandardCharsets.UTF_8);
    }

    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FIELD)).filter(OURS);
    }
}
