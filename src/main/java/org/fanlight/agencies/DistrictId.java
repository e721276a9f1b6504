package org.fanlight.agencies;

import java.util.UUID;

/// Names one district.
public record DistrictId(UUID value) {}
