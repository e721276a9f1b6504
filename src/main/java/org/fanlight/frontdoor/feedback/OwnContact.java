package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;

/// A contact as its referrer may see it: when it came in and how far it is, and nothing of what it says.
///
/// @param decideBy when every child must have a decision
public record OwnContact(ContactId id, Reference reference, Instant receivedAt, Instant decideBy, Progress progress) {}
