package org.fanlight.audit;

import java.time.Instant;

/// An act as it stands in the trail.
public record RecordedAct(Instant at, Actor actor, String words, String purpose) {}
