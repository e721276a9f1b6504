package org.fanlight.access.secondstep.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.secondstep.SharedSecret;

/// The secret that this browser was shown and has not confirmed yet: the same until it has.
final class Offer {

    private static final String KEPT_AS = Offer.class.getName();

    private Offer() {}

    static SharedSecret in(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(KEPT_AS) instanceof SharedSecret offered) {
            return offered;
        }
        var fresh = SharedSecret.random();
        session.setAttribute(KEPT_AS, fresh);
        return fresh;
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT_AS);
    }
}
