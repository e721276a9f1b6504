package org.fanlight.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.fanlight.access.secondstep.HalfSignedIn;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Shows the sign-in page again, with what was typed and without saying whether the account exists. Where the password
/// was right and is not enough, asks for the second step.
class SignInFailure implements AuthenticationFailureHandler {

    static final String WHY = SignInFailure.class.getName();

    private final Clock clock;

    enum Why {
        WRONG,
        TOO_MANY
    }

    SignInFailure(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof SecondStepNeeded needed) {
            var back = WayBack.in(request).orElse("");
            new HalfSignedIn(needed.account(), back, clock.instant()).keepIn(request);
            response.sendRedirect(HalfSignedIn.ASKED_AT);
        } else {
            request.setAttribute(WHY, failure instanceof LockedException ? Why.TOO_MANY : Why.WRONG);
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        }
    }
}
