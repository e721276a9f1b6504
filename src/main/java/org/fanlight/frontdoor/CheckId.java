package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one question to an agency from another.
public record CheckId(UUID value) {}
