package org.fanlight.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Starts a session for somebody without asking for a password: the demonstration's role switcher uses this, and
/// nothing else does.
public interface SignedInSessions {

    /// Signs this browser in as the account, in a new session.
    void start(Account account, HttpServletRequest request, HttpServletResponse response);
}
