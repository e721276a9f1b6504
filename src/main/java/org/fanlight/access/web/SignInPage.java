package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fanlight.access.SignInThrottle;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.web.sessions.IdleLimit;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// The sign-in page, with what was typed but never the password.
///
/// @param back the page to be led to afterwards, empty where there is none
/// @param news why somebody finds themselves here
/// @param providers the agencies whose people sign in by themselves
public record SignInPage(
        String email,
        Problems problems,
        String back,
        @Nullable String news,
        List<ProviderLink> providers) {

    /// The way to an agency's own sign-in.
    public record ProviderLink(String name, String href) {}

    SignInPage with(List<IdentityProvider> open) {
        var query = back.isEmpty() ? "" : "?" + WayBack.FIELD + "=" + UriUtils.encode(back, StandardCharsets.UTF_8);
        var links = open.stream()
                .map(each -> new ProviderLink(each.terms().name(), "/sign-in/with/" + each.id() + query))
                .toList();
        return new SignInPage(email, problems, back, news, links);
    }

    static SignInPage fresh(HttpServletRequest request) {
        var back = WayBack.in(request);
        return new SignInPage("", Problems.none(), back.orElse(""), back.isPresent() ? news(request) : null, List.of());
    }

    private static String news(HttpServletRequest request) {
        var why = request.getParameter(WayBack.LONGEST) == null
                ? "nothing was done for " + idleMinutes(request) + " minutes"
                : "you had been signed in for as long as is allowed at a time";
        return "You were signed out because " + why + ". What you typed in forms that save by themselves is kept.";
    }

    private static String idleMinutes(HttpServletRequest request) {
        var minutes = request.getParameter(WayBack.IDLE);
        return minutes != null && minutes.matches("\\d{1,3}") ? minutes : String.valueOf(IdleLimit.MINUTES);
    }

    static SignInPage wrong(String email, HttpServletRequest request) {
        return again(email, "The e-mail address or the password is not right", request);
    }

    static SignInPage tooMany(String email, HttpServletRequest request) {
        var minutes = SignInThrottle.WINDOW.toMinutes();
        return again(email, "Too many tries. Wait " + minutes + " minutes and try again", request);
    }

    private static SignInPage again(String email, String problem, HttpServletRequest request) {
        return new SignInPage(
                email, Problems.of("email", problem), WayBack.in(request).orElse(""), null, List.of());
    }
}
