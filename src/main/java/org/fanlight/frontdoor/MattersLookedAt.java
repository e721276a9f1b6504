package org.fanlight.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Subject;
import org.fanlight.people.PersonId;

/// Contacts, conversations and checks as records that were looked at: which there are, what they are called and whom
/// they are about, and nothing that stands in them. Restricted ones are told of too.
public interface MattersLookedAt {

    /// The contacts in which a person is identified, the conversations they came from, and the checks about the person.
    List<Subject> about(PersonId person);

    /// The contact with this reference, the conversation it came from, and its checks; nothing where there is none.
    List<Subject> of(Reference reference);

    /// The reference of the contact to which each of these belongs; one without a contact has none.
    Map<UUID, Reference> references(Collection<UUID> matters);

    /// Who is identified in each of these, and for a check whom it is about. The house alone is told.
    Map<UUID, Set<PersonId>> peopleIn(Collection<UUID> matters);
}
