package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one decision from another.
public record DecisionId(UUID value) {}
