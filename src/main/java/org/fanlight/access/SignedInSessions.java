package org.fanlight.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Starts the sessions of those about whom nothing more is asked.
public interface SignedInSessions {

    /// Signs this browser in as the account, in a new session, without asking for a password: the demonstration's
    /// role switcher uses this, and nothing else does.
    void start(Account account, HttpServletRequest request, HttpServletResponse response);

    /// Signs this browser in as the account that has passed both steps, the second after the password or both at once.
    ///
    /// @return where they wanted to go, else home
    String goOn(Account account, HttpServletRequest request, HttpServletResponse response);
}
