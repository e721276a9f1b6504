package org.fanlight.frontdoor.contacts;

import java.util.Optional;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.people.PersonId;

/// A child or adult in a contact, as named, and who that is once somebody has searched.
public record NamedPerson(NamedPersonId id, PersonAsNamed as, Optional<PersonId> person) {}
