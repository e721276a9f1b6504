package org.fanlight.access.sso;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// That a provider has vouched for somebody in this browser whose address an account has already.
///
/// @param email the address, in lower case
/// @param until when it counts for something
public record JoinOffer(UUID provider, String issuer, String subject, String email, Instant until)
        implements Serializable {

    static final Duration LASTS = Duration.ofMinutes(15);

    @Override
    public String toString() {
        return "an offer of provider " + provider;
    }
}
