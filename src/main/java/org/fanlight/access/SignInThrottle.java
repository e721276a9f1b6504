package org.fanlight.access;

import java.time.Duration;

/// Slows down guessing, per account and per network address, over all nodes.
public interface SignInThrottle {

    Duration WINDOW = Duration.ofMinutes(15);
    int FAILURES_PER_EMAIL = 5;
    int FAILURES_PER_ADDRESS = 50;

    /// Whether this e-mail or this address has failed too often within the window.
    boolean refuses(String email, String address);

    void failed(String email, String address);

    /// Forgets an e-mail's failures after it signed in.
    void succeeded(String email);
}
