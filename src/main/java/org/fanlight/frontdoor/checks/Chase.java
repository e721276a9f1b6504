package org.fanlight.frontdoor.checks;

/// A reminder about a check, or its escalation; the words may be empty.
public record Chase(ChaseStep step, String words) {}
