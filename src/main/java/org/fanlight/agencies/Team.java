package org.fanlight.agencies;

/// A group of workers in one agency who share work.
public record Team(TeamId id, AgencyId agency, String name, TeamKind kind) {}
