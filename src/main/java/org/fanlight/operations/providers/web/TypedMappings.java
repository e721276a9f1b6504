package org.fanlight.operations.providers.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.sso.RoleMapping;
import org.fanlight.agencies.Team;

/// Mappings as an operator writes them, one a line: `group = Role`, or `group = Role, Team`.
///
/// @param unread the first line that makes no sense, counted from one
record TypedMappings(List<RoleMapping> mappings, Optional<Integer> unread) {

    /// @param teams of the agency
    static TypedMappings read(String text, List<Team> teams) {
        var lines = text.lines().toList();
        var mappings = new ArrayList<RoleMapping>();
        for (var at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                var mapping = mapping(lines.get(at), teams);
                if (mapping.isEmpty()) {
                    return new TypedMappings(List.of(), Optional.of(at + 1));
                }
                mappings.add(mapping.get());
            }
        }
        return new TypedMappings(mappings.stream().distinct().toList(), Optional.empty());
    }

    static String written(List<RoleMapping> mappings, List<Team> teams) {
        return mappings.stream().map(mapping -> written(mapping, teams)).collect(joining("\n"));
    }

    /// The roles that can be mapped: nobody becomes an operator by what another house says.
    static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OPERATOR)
                .toList();
    }

    /// The first equals sign from the right is the one that counts: a group's name may have others.
    private static Optional<RoleMapping> mapping(String line, List<Team> teams) {
        var equals = line.lastIndexOf('=');
        var value = equals < 0 ? "" : line.substring(0, equals).strip();
        var place = line.substring(equals + 1).split(",", 2);
        var role = roles().stream()
                .filter(each -> each.words().equalsIgnoreCase(place[0].strip()))
                .findFirst();
        if (value.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return place.length == 1
                ? Optional.of(new RoleMapping(value, role.get(), null))
                : team(place[1], teams).map(team -> new RoleMapping(value, role.get(), team));
    }

    private static Optional<UUID> team(String name, List<Team> teams) {
        return teams.stream()
                .filter(team -> team.name().equalsIgnoreCase(name.strip()))
                .map(team -> team.id().value())
                .findFirst();
    }

    private static String written(RoleMapping mapping, List<Team> teams) {
        var team = teams.stream()
                .filter(each -> each.id().value().equals(mapping.team()))
                .map(each -> ", " + each.name())
                .findFirst();
        return mapping.value() + " = " + mapping.role().words() + team.orElse("");
    }
}
