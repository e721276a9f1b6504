package org.fanlight.agencies;

/// An organisation that works with children and families in the county.
public record Agency(AgencyId id, String name, AgencyKind kind) {}
