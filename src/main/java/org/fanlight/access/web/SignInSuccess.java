package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Leads whoever has signed in to where they were or wanted to go, else to their work.
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    SignInSuccess() {
        setDefaultTargetUrl("/home");
        setTargetUrlParameter(WayBack.FIELD);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return WayBack.in(request).orElse(getDefaultTargetUrl());
    }
}
