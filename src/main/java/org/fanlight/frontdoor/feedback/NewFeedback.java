package org.fanlight.frontdoor.feedback;

import org.fanlight.frontdoor.ContactId;

/// What a worker tells a referrer.
///
/// @param shared the words the referrer hears, and reads when they follow their contact
/// @param notSharedBecause what was held back and why, or why they could not be told; the referrer never reads it
public record NewFeedback(ContactId contact, FeedbackWay way, String shared, String notSharedBecause) {}
