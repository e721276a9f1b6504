package org.fanlight.access.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Who has said on the public page that they forgot their password. What is done about it is not done on the request,
/// so that nobody can tell from it whether an address is known.
public interface PasswordRequests {

    Duration WINDOW = Duration.ofHours(1);
    int PER_EMAIL = 3;
    int PER_ADDRESS = 50;

    /// Whether too many asked with this e-mail or from this network address within the window.
    boolean refuses(String email, String address, Instant now);

    void add(String email, String address, Instant at);

    /// The e-mail addresses that nobody has dealt with yet; they are dealt with by this, and no other node gets them.
    List<String> take(Instant now);

    /// Forgets those that do not count any more.
    void forget(Instant before);
}
