package org.fanlight.agencies;

import java.util.UUID;

/// Names one agency.
public record AgencyId(UUID value) {}
