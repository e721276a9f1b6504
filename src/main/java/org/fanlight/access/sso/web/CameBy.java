package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.Session;

/// By which session of a provider this browser was signed in.
final class CameBy {

    private static final String KEPT_AS = CameBy.class.getName();

    private CameBy() {}

    static void keep(UUID session, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT_AS, session);
    }

    static Optional<UUID> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT_AS))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast);
    }

    static boolean isIn(Session browser, UUID session) {
        return session.equals(browser.getAttribute(KEPT_AS));
    }
}
