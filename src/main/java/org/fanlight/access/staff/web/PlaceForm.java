package org.fanlight.access.staff.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanlight.access.Role;
import org.fanlight.access.staff.NewColleague;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.util.MultiValueMap;

/// What a coordinator typed about somebody: who they are, where that is asked, and their place in the agency.
///
/// @param ticked the roles as they were sent
public record PlaceForm(Typed typed, List<String> ticked) {

    static final PlaceForm EMPTY = new PlaceForm(Typed.NOTHING, List.of());

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;

    static PlaceForm of(MultiValueMap<String, String> posted) {
        return new PlaceForm(new Typed(posted.toSingleValueMap()), posted.getOrDefault("roles", List.of()));
    }

    /// As the person is placed now.
    static PlaceForm of(StaffMember member) {
        var team = member.team();
        return new PlaceForm(
                new Typed(Map.of("team", team == null ? "" : team.toString())),
                member.roles().stream().map(Role::name).toList());
    }

    /// @param reachable whether a letter can be sent to an address
    Problems newcomerProblems(Predicate<String> reachable) {
        return Problems.none()
                .andIf(name().isEmpty(), "name", "Enter their name")
                .andIf(name().length() > LONGEST_NAME, "name", "The name must be 120 characters or fewer")
                .and(addressProblems(reachable))
                .and(placeProblems());
    }

    Problems placeProblems() {
        return Problems.none().andIf(roles().isEmpty(), "roles", "Select at least one role");
    }

    private Problems addressProblems(Predicate<String> reachable) {
        return Problems.none()
                .andIf(email().isEmpty(), "email", "Enter their work e-mail address")
                .andIf(
                        email().length() > LONGEST_ADDRESS || !reachable.test(email()),
                        "email",
                        "Enter an e-mail address, such as name@example.com");
    }

    /// The newcomer, of a form without problems.
    NewColleague newcomer() {
        return new NewColleague(name(), email(), roles(), team().orElse(null));
    }

    Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> ticked.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<UUID> team() {
        return typed.id("team");
    }

    String key() {
        return typed.text("_once");
    }

    private String name() {
        return typed.text("name").replaceAll("\\s+", " ");
    }

    private String email() {
        return typed.text("email").toLowerCase(Locale.ROOT);
    }
}
