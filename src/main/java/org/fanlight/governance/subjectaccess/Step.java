package org.fanlight.governance.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Something that became of a request.
///
/// @param on the day on which it happened
/// @param words why, or how
public record Step(StepKind kind, LocalDate on, String words, Instant at, UUID by, String byName) {}
