package org.fanlight.people;

import java.util.UUID;

/// Names one relationship between two people.
public record RelationshipId(UUID value) {}
