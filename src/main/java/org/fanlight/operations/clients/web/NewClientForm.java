package org.fanlight.operations.clients.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.NewApiClient;
import org.fanlight.agencies.AgencyId;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.util.MultiValueMap;

/// What an operator typed to let a system use the API.
///
/// @param chosen the scopes as they were sent
public record NewClientForm(Typed typed, List<String> chosen) {

    static final NewClientForm EMPTY = new NewClientForm(Typed.NOTHING, List.of(Scope.CONTACTS_WRITE.name()));

    private static final int LONGEST_NAME = 80;

    static NewClientForm of(MultiValueMap<String, String> posted) {
        return new NewClientForm(new Typed(posted.toSingleValueMap()), posted.getOrDefault("scopes", List.of()));
    }

    /// @param known whether there is such an agency
    Problems problems(Predicate<AgencyId> known) {
        return Problems.none()
                .andIf(agency().filter(known).isEmpty(), "agency", "Select the agency that the system belongs to")
                .andIf(typed.isBlank("name"), "name", "Enter what the system is called")
                .andIf(name().length() > LONGEST_NAME, "name", "The name must be 80 characters or fewer")
                .andIf(scopes().isEmpty(), "scopes", "Select what the system may do");
    }

    /// The system, of a form without problems.
    NewApiClient client() {
        return new NewApiClient(name(), agency().orElseThrow().value(), scopes());
    }

    String key() {
        return typed.text("_once");
    }

    private Optional<AgencyId> agency() {
        return typed.id("agency").map(AgencyId::new);
    }

    private String name() {
        return typed.text("name").replaceAll("\\s+", " ");
    }

    private Set<Scope> scopes() {
        return Arrays.stream(Scope.values())
                .filter(scope -> chosen.contains(scope.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
