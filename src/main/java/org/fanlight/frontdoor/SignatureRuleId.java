package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one rule of the second signature from another.
public record SignatureRuleId(UUID value) {}
