package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one contact from another.
public record ContactId(UUID value) {}
