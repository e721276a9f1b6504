package org.fanlight.operations;

import java.time.Instant;
import java.util.Optional;

/// A job that one node at a time does by the clock.
///
/// @param running a node is at it just now
/// @param failures how often it has failed in a row
public record Job(String name, Instant nextRun, boolean running, Optional<Instant> lastSuccess, int failures) {}
