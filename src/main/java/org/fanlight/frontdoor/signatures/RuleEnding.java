package org.fanlight.frontdoor.signatures;

import java.time.Instant;
import java.time.LocalDate;

/// A rule holds no longer from a day on, and why.
public record RuleEnding(LocalDate from, String reason, Instant endedAt, String endedByName) {}
