package org.fanlight.people;

/// Somebody who belongs to a person's household or family, and how.
///
/// @param how for example "Sibling", or "Same address"
public record HouseholdMember(PersonId id, String displayName, String birthWords, String how) {}
