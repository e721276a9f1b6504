package org.fanlight.frontdoor.contacts;

import java.util.Optional;
import org.fanlight.people.PersonId;

/// A child or adult named in a new contact, and who that is where somebody has searched already.
public record NewPerson(PersonAsNamed as, Optional<PersonId> person) {

    /// Somebody nobody has searched for yet.
    public static NewPerson unsearched(PersonAsNamed as) {
        return new NewPerson(as, Optional.empty());
    }
}
