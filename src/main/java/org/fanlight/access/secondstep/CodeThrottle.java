package org.fanlight.access.secondstep;

import java.time.Duration;
import java.util.UUID;

/// Slows down the guessing of codes, per account and per network address, over all nodes. A right password does not
/// make it forget anything.
public interface CodeThrottle {

    Duration WINDOW = Duration.ofMinutes(15);
    int FAILURES_PER_ACCOUNT = 5;
    int FAILURES_PER_ADDRESS = 50;

    /// Whether there were too many wrong codes for this account or from this address within the window.
    boolean refuses(UUID account, String address);

    void failed(UUID account, String address);

    /// Forgets an account's wrong codes after a right one.
    void succeeded(UUID account);
}
