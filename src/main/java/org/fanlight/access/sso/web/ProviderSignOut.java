package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.access.sso.EndProviderSessions;
import org.fanlight.access.sso.ProviderSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/// Leads whoever signs out, and came in through a provider, to where they can sign out of that as well.
@Component
public class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String CAME_BY = ProviderSignOut.class.getName();

    private final EndProviderSessions endProviderSessions;

    ProviderSignOut(EndProviderSessions endProviderSessions) {
        this.endProviderSessions = endProviderSessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        CameBy.in(request)
                .flatMap(endProviderSessions::signedOutHere)
                .map(ProviderSession::provider)
                .ifPresent(provider -> request.setAttribute(CAME_BY, provider));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var provider = request.getAttribute(CAME_BY);
        response.sendRedirect(
                request.getContextPath() + (provider == null ? "/signed-out" : "/signed-out/from/" + provider));
    }
}
