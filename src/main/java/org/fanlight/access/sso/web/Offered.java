package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanlight.access.sso.JoinOffer;

/// The offer to join an account that this browser brought back from a provider.
final class Offered {

    private static final String KEPT_AS = Offered.class.getName();

    private Offered() {}

    static void keep(JoinOffer offer, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT_AS, offer);
    }

    static Optional<JoinOffer> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT_AS))
                .filter(JoinOffer.class::isInstance)
                .map(JoinOffer.class::cast);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT_AS);
    }
}
