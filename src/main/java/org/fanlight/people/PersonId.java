package org.fanlight.people;

import java.util.UUID;

/// Names one person.
public record PersonId(UUID value) {}
