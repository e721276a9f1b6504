package org.fanlight.people.warnings;

import java.time.Instant;
import java.util.UUID;

/// Who did something to a note, when, and in which words.
///
/// @param words empty where there is nothing to explain
public record Signed(UUID account, String name, Instant at, String words) {}
