package org.fanlight.frontdoor.door;

import java.util.UUID;

/// Tells one request to be rung back from another.
public record CallBackId(UUID value) {}
