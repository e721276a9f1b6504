package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Account;
import org.fanlight.access.SignedInSessions;
import org.fanlight.access.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

@Component
class WebSessions implements SignedInSessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @Override
    public void start(Account account, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
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
