package org.fanlight.access.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Viewer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Looks once more, at the first request of a session, whether its person still is who they were at sign-in.
///
/// A change of somebody's place ends their sessions, but not one that begins at that very moment and is not kept yet.
@Component
public class SecondLook {

    static final String DUE = "fanlight.second-look-due";

    private static final Authentication NOBODY = new AnonymousAuthenticationToken(
            "second look", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final Accounts accounts;

    SecondLook(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Where they are somebody else by now, or nobody, the session ends and the request goes on as nobody's.
    public void at(HttpServletRequest request, Viewer viewer) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(DUE) == null) {
            return;
        }
        if (isStill(viewer)) {
            session.removeAttribute(DUE);
        } else {
            session.invalidate();
            SecurityContextHolder.setContext(new SecurityContextImpl(NOBODY));
        }
    }

    private boolean isStill(Viewer viewer) {
        return accounts.find(viewer.accountId())
                .filter(Account::isActive)
                .filter(account -> account.viewer().equals(viewer))
                .isPresent();
    }
}
