package org.fanlight.access.staff;

import java.util.List;
import java.util.UUID;

/// An agency as its coordinator needs it.
///
/// @param kind the code of what sort of agency it is, which says what roles it may give
/// @param teams in order of name
public record Workplace(UUID agency, String name, String kind, List<Team> teams) {

    /// A team of the agency.
    public record Team(UUID id, String name) {}

    public boolean has(UUID team) {
        return teams.stream().anyMatch(each -> each.id().equals(team));
    }
}
