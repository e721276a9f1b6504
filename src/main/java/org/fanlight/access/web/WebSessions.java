package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.fanlight.access.web.sessions.TimedContexts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

@Component
class WebSessions implements SignedInSessions {

    private final RequestCache wanted = new HttpSessionRequestCache();
    private final TimedContexts contexts;
    private final Clock clock;

    WebSessions(TimedContexts contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public void start(Account account, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        keep(account, request, response);
    }

    @Override
    public String goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var back = HalfSignedIn.in(request, clock.instant())
                .map(HalfSignedIn::back)
                .filter(page -> !page.isEmpty())
                .or(() -> WayBack.in(request));
        var page = Optional.ofNullable(wanted.getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        wanted.removeRequest(request, response);
        if (contexts.containsContext(request)) {
            request.getSession().invalidate();
        } else {
            HalfSignedIn.forget(request);
            request.changeSessionId();
        }
        keep(account, request, response);
        return back.or(() -> page).orElse("/home");
    }

    private void keep(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticationOf(account.viewer()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// A viewer in the form that Spring Security keeps in the session.
    static Authentication authenticationOf(Viewer viewer) {
        var roles = viewer.roles().stream().map(Enum::name).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, AuthorityUtils.createAuthorityList(roles));
    }
}
