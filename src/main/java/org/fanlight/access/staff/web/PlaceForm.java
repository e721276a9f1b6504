package org.fanlight.access.staff.web;

import java.util.Arrays;
import java.util.HashMap;
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
import org.fanlight.access.staff.Place;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Opened;
import org.springframework.util.MultiValueMap;

/// What a coordinator typed about somebody: who they are, where that is asked, and their place in the agency.
///
/// @param ticked the roles as they were sent
public record PlaceForm(Typed typed, List<String> ticked) {

    static final PlaceForm EMPTY = new PlaceForm(Typed.NOTHING, List.of());

    private static final String ROLES = "roles";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;

    static PlaceForm of(MultiValueMap<String, String> posted) {
        var fields = new HashMap<>(posted.toSingleValueMap());
        fields.put(ROLES, String.join(" ", posted.getOrDefault(ROLES, List.of())));
        return of(new Typed(fields));
    }

    /// With all roles in one field.
    static PlaceForm of(Typed typed) {
        return new PlaceForm(typed, List.of(typed.text(ROLES).split(" ", -1)));
    }

    /// As somebody is placed now.
    static PlaceForm of(Place place) {
        var roles = place.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        var team = place.team();
        return of(new Typed(Map.of(ROLES, roles, "team", team == null ? "" : team.toString())));
    }

    /// The place that was on the screen.
    Place seen() {
        return of(Opened.in(typed).answers()).place();
    }

    Place place() {
        return new Place(roles(), team().orElse(null));
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
