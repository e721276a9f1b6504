package org.fanlight.access.clients;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.jspecify.annotations.Nullable;

/// A secret that a client is given. What it is, nobody knows but the client.
///
/// @param number the client's first is 1
/// @param hash Argon2id, with its parameters
/// @param madeBy null where the house made it itself
/// @param earlierEnd when those before it end, at the latest
public record ApiSecret(
        UUID client,
        int number,
        String hash,
        Instant madeAt,
        @Nullable UUID madeBy,
        String madeByName,
        Optional<Instant> earlierEnd) {

    public static ApiSecret first(UUID client, String hash, Instant at, Actor by) {
        return new ApiSecret(client, 1, hash, at, by.id(), by.name(), Optional.empty());
    }

    static ApiSecret after(GoodSecret newest, UUID client, String hash, Instant at, Actor by, Instant earlierEnd) {
        return new ApiSecret(client, newest.number() + 1, hash, at, by.id(), by.name(), Optional.of(earlierEnd));
    }

    @Override
    public String toString() {
        return "secret " + number + " of " + client;
    }
}
