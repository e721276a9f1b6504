package org.fanlight.agencies;

/// A part of the county that the partnership plans and counts by; its code is short and stays the same.
public record District(DistrictId id, String name, String code) {}
