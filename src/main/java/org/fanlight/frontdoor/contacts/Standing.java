package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Urgency;

/// Where a contact stands.
///
/// @param undecided children without a decision that stands
/// @param unsigned decisions that wait for a manager's signature
/// @param checksWaiting questions to agencies without an answer
/// @param nextDueAt the earliest thing still owed
/// @param version goes up by one with every change
public record Standing(
        ContactId contact,
        Optional<Urgency> urgency,
        Optional<UUID> worker,
        Optional<String> workerName,
        int children,
        int undecided,
        int unsigned,
        Instant decideBy,
        int checksWaiting,
        Optional<Instant> checksDueAt,
        Optional<Instant> feedbackDueAt,
        Optional<Instant> nextDueAt,
        Optional<Instant> closedAt,
        int version) {}
