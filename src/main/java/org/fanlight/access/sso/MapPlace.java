package org.fanlight.access.sso;

import static org.fanlight.access.sso.SsoDeed.ROLES_MAPPED;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.staff.OpenSessions;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives an account the roles and the team that follow from what its provider says now, and takes away those that
/// followed from what it said before. What a coordinator gave stays.
@Component
class MapPlace {

    private final MappedPlaces places;
    private final OpenSessions sessions;
    private final AuditTrail trail;

    MapPlace(MappedPlaces places, OpenSessions sessions, AuditTrail trail) {
        this.places = places;
        this.sessions = sessions;
        this.trail = trail;
    }

    /// Where they may less than before, they are signed out wherever else they are.
    void map(Account account, Assertion said, ProviderTerms terms) {
        var theirs = terms.mappings().stream()
                .filter(mapping -> said.values().contains(mapping.value()))
                .toList();
        var wanted = theirs.stream().map(RoleMapping::role).collect(Collectors.toSet());
        var taken = without(places.roles(account.id()), wanted);
        var given = without(wanted, account.roles());
        taken.forEach(role -> places.take(account.id(), role));
        given.forEach(role -> places.give(account.id(), role));
        var moved = move(account, said, team(theirs));
        if (moved || !taken.isEmpty() || !given.isEmpty()) {
            trail.enter(new Act(account.viewer().actor(), ROLES_MAPPED, account.subject()));
        }
        if (moved || !taken.isEmpty()) {
            sessions.endOf(account.id());
        }
    }

    private boolean move(Account account, Assertion said, Optional<UUID> wanted) {
        var before = places.team(said.issuer(), said.subject());
        if (before.equals(wanted)) {
            return false;
        }
        places.move(said.issuer(), said.subject(), account.id(), wanted);
        return true;
    }

    private static Optional<UUID> team(List<RoleMapping> mappings) {
        return mappings.stream()
                .<@Nullable UUID>map(RoleMapping::team)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        var rest = EnumSet.noneOf(Role.class);
        rest.addAll(roles);
        rest.removeAll(others);
        return rest;
    }
}
