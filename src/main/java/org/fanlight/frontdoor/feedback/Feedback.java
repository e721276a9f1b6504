package org.fanlight.frontdoor.feedback;

import java.time.Instant;

/// What a referrer was told, by whom and when.
public record Feedback(FeedbackWay way, String shared, String notSharedBecause, Instant givenAt, String givenBy) {}
