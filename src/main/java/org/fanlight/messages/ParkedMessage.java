package org.fanlight.messages;

import java.time.Instant;

/// A message that was given up.
public record ParkedMessage(MessageId id, Notice notice, int attempts, Failure failure, Instant parkedAt) {}
