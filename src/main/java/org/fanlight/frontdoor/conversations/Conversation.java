package org.fanlight.frontdoor.conversations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ConversationId;

/// A talk between somebody who is worried and a worker.
///
/// @param callBack the request to be rung back that it answers, where it does
public record Conversation(
        ConversationId id,
        Instant startedAt,
        UUID takenBy,
        String takenByName,
        Optional<UUID> team,
        Optional<UUID> callBack,
        Optional<Ending> ending) {}
