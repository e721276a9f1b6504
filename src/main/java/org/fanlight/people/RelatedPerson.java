package org.fanlight.people;

import java.util.List;

/// The other person of a relationship, as one of the two sees them.
///
/// @param kind what the other is: "the other is my `kind`"
/// @param ties in words, said of the other
public record RelatedPerson(
        RelationshipId relationship, PersonId person, RelationshipKind kind, List<String> ties, String context) {}
