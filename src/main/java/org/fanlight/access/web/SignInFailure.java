package org.fanlight.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Shows the sign-in page again, with what was typed and without saying whether the account exists.
class SignInFailure implements AuthenticationFailureHandler {

    static final String WHY = SignInFailure.class.getName();

    enum Why {
        WRONG,
        TOO_MANY
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.setAttribute(WHY, failure instanceof LockedException ? Why.TOO_MANY : Why.WRONG);
        request.getRequestDispatcher("/sign-in/again").forward(request, response);
    }
}
