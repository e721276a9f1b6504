package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Reference;

/// A raised stage of a disagreement that waits for an answer.
public record WaitingStage(UUID id, Reference reference, Stage stage, Instant raisedAt, Instant dueAt) {}
