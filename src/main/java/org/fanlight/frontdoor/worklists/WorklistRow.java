package org.fanlight.frontdoor.worklists;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.Urgency;

/// A contact on a worklist.
public record WorklistRow(
        ContactId contact,
        Reference reference,
        Instant receivedAt,
        Optional<DistrictId> district,
        Optional<Urgency> urgency,
        Optional<String> worker,
        int undecided,
        int unsigned,
        int checksWaiting,
        Optional<Instant> feedbackDueAt,
        Optional<Instant> nextDueAt) {}
