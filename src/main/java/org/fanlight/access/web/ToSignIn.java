package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Leads whoever is not signed in to what is still asked of them: the password, or the code after it.
class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    private final Clock clock;

    ToSignIn(Clock clock) {
        super("/sign-in");
        this.clock = clock;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        return HalfSignedIn.in(request, clock.instant()).isPresent() ? HalfSignedIn.ASKED_AT : getLoginFormUrl();
    }
}
