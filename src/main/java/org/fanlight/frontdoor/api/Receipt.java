package org.fanlight.frontdoor.api;

import java.time.Instant;
import org.fanlight.frontdoor.Reference;

/// What a sender was told about a contact when it came in; the same for every repeat.
///
/// @param bodyHash of the body it came with
/// @param decideBy when every child must have a decision
public record Receipt(Reference reference, Instant receivedAt, Instant decideBy, String bodyHash) {

    /// Whether a repeat says the same as the first request did.
    public boolean isFor(SendKey key) {
        return bodyHash.equals(key.bodyHash());
    }
}
