package org.fanlight.agencies;

/// The family hubs of one district, which offer early help together.
public record FamilyHubNetwork(FamilyHubNetworkId id, DistrictId district, String name) {}
