package org.fanlight.people;

import java.time.Instant;
import org.fanlight.audit.Actor;

/// That somebody put something on record.
public record Recording<T>(T what, Instant at, Actor by) {}
