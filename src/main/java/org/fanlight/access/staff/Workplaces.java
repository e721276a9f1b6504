package org.fanlight.access.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The agencies in which people work; whoever knows the agencies says so.
public interface Workplaces {

    /// All of them, in order of name.
    List<Workplace> all();

    Optional<Workplace> find(UUID agency);
}
