package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.ReferrerKind;

/// A contact whose referrer is still owed the outcome.
public record OwedFeedback(
        ContactId contact,
        Reference reference,
        ReferrerKind referrer,
        String organisation,
        Optional<String> worker,
        Instant receivedAt,
        Instant dueAt) {}
