package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one child or adult named in a contact from another, whoever they turn out to be.
public record NamedPersonId(UUID value) {}
