package org.fanlight.agencies;

import java.util.UUID;

/// Names one team.
public record TeamId(UUID value) {}
