package org.fanlight.agencies;

import java.util.UUID;

/// Names one family hub network.
public record FamilyHubNetworkId(UUID value) {}
