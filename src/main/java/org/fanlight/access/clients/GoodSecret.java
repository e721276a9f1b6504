package org.fanlight.access.clients;

import java.time.Instant;
import java.util.Optional;

/// A secret that a client can sign in with just now.
///
/// @param end when it stops, where another has been made since
public record GoodSecret(int number, String hash, Instant madeAt, String madeByName, Optional<Instant> end) {

    @Override
    public String toString() {
        return "secret " + number;
    }
}
